/**
 * Shows published statistics: a question, its figures as picture and table, and what they cover.
 */
@NullMarked
@ApplicationModule(displayName = "Dashboard")
package org.parasol.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
