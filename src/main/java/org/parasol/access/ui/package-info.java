/** The doors: sign-in, set-up, joining; and one's own account. */
@NullMarked
@NamedInterface("ui")
package org.parasol.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
