/** What the operator sees of the installation itself. */
@NullMarked
@NamedInterface("ui")
package org.parasol.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
