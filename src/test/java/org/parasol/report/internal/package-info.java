/** Tests of index, facts and commitments of reports. */
@NullMarked
package org.parasol.report.internal;

import org.jspecify.annotations.NullMarked;
