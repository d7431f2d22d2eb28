/** Tests of the ground. */
@NullMarked
package org.parasol.platform;

import org.jspecify.annotations.NullMarked;
