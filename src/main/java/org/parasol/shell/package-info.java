/** The frame around every page: navigation, Today, error pages. */
@NullMarked
@ApplicationModule(displayName = "Shell")
package org.parasol.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
