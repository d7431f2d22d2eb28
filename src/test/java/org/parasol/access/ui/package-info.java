/** Tests of the doors without a browser. */
@NullMarked
package org.parasol.access.ui;

import org.jspecify.annotations.NullMarked;
