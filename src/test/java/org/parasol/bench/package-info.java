/** Measurements: {@code ./parasol bench}. They judge nothing; numbers are compared over time. */
@NullMarked
package org.parasol.bench;

import org.jspecify.annotations.NullMarked;
