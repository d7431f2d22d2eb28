/** What comes in and goes out: a workspace's archive, and its leaving. */
@NullMarked
@ApplicationModule(displayName = "Exchange")
package org.parasol.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
