/**
 * Opens the archive that a workspace takes along: without a server, a database or anything but the
 * JDK, written from docs/archive-format.md alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {})
package org.parasol.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
