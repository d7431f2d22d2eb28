/** Versioned code lists, regions and legal models by date, with their labels in every language. */
@NullMarked
@ApplicationModule(displayName = "Codebook")
package org.parasol.codebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
