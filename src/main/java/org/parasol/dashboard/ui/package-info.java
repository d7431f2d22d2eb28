/** The page of statistics and its parts. */
@NullMarked
@NamedInterface("ui")
package org.parasol.dashboard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
