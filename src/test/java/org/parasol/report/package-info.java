/** Tests of reports and their life. */
@NullMarked
package org.parasol.report;

import org.jspecify.annotations.NullMarked;
