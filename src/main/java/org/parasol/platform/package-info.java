/** The operator's ground: data folder, embedded database, accounts of the database, health. */
@NullMarked
@ApplicationModule(displayName = "Platform")
package org.parasol.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
