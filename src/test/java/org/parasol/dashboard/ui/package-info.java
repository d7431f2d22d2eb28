/** Tests of the page of statistics. */
@NullMarked
package org.parasol.dashboard.ui;

import org.jspecify.annotations.NullMarked;
