/** The operator's page for releases. */
@NullMarked
@NamedInterface("ui")
package org.parasol.statistics.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
