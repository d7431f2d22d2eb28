/**
 * The report and its life: draft, submitted, returned, reviewed, closed; its index and counting.
 */
@NullMarked
@ApplicationModule(displayName = "Reports")
package org.parasol.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
