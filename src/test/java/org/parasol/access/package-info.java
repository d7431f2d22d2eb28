/** Tests of the doors. */
@NullMarked
package org.parasol.access;

import org.jspecify.annotations.NullMarked;
