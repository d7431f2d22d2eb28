/** Tests of releases from the outside. */
@NullMarked
package org.parasol.statistics;

import org.jspecify.annotations.NullMarked;
