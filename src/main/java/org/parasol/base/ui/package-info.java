/** Components and texts for components; no view and no service. */
@NullMarked
package org.parasol.base.ui;

import org.jspecify.annotations.NullMarked;
