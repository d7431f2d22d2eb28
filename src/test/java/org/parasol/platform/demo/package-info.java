/** Tests of the invented world. */
@NullMarked
package org.parasol.platform.demo;

import org.jspecify.annotations.NullMarked;
