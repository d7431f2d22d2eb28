/** What every room stands on: typed ids, the clock, tenancy, problems and texts. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.parasol.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
