/** The append-only, hash-chained log of who did what, never of content. */
@NullMarked
@ApplicationModule(displayName = "Audit")
package org.parasol.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
