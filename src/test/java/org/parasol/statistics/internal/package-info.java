/** Laws of disclosure control. */
@NullMarked
package org.parasol.statistics.internal;

import org.jspecify.annotations.NullMarked;
