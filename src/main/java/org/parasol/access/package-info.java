/** Who may come in: accounts, roles, sign-in, throttling, one-time links, sessions. */
@NullMarked
@ApplicationModule(displayName = "Access")
package org.parasol.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
