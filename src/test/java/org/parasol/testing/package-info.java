/** What the tests of all rooms share. */
@NullMarked
package org.parasol.testing;

import org.jspecify.annotations.NullMarked;
