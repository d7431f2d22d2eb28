/** Reads the codebook's data files. */
@NullMarked
package org.parasol.codebook.internal;

import org.jspecify.annotations.NullMarked;
