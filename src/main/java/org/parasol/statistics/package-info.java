/**
 * Releases: frozen figures under disclosure control, and the only way out for numbers across
 * workspaces.
 */
@NullMarked
@ApplicationModule(displayName = "Statistics")
package org.parasol.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
