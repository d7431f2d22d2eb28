/** Tests of the ground. */
@NullMarked
package org.parasol.platform.internal;

import org.jspecify.annotations.NullMarked;
