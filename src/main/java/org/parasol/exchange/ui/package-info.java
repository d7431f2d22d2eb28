/** The page on which a workspace takes everything along, brings it here, or leaves. */
@NullMarked
@NamedInterface("ui")
package org.parasol.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
