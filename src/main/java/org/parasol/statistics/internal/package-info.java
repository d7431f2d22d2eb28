/** Counting, the rules, and how releases are stored. */
@NullMarked
package org.parasol.statistics.internal;

import org.jspecify.annotations.NullMarked;
