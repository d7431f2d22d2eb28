/** Tests of how the code lists are read. */
@NullMarked
package org.parasol.codebook.internal;

import org.jspecify.annotations.NullMarked;
