/** Tests of how a report is written, listed and read. */
@NullMarked
package org.parasol.report.ui;

import org.jspecify.annotations.NullMarked;
