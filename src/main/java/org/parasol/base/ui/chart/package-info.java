/** Charts: what to draw, as plain data, and the component that draws it. */
@NullMarked
package org.parasol.base.ui.chart;

import org.jspecify.annotations.NullMarked;
