/** Tests of the interface for programs. */
@NullMarked
package org.parasol.statistics.api;

import org.jspecify.annotations.NullMarked;
