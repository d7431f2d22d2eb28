/** Tests of how people come in. */
@NullMarked
package org.parasol.access.internal;

import org.jspecify.annotations.NullMarked;
