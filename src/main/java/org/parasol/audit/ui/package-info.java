/** The page of the log. */
@NullMarked
@NamedInterface("ui")
package org.parasol.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
