/** What may be counted of a report: codes alone, tied to it by the workspace's key and no other. */
@NullMarked
@ApplicationModule(displayName = "Facts")
package org.parasol.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
