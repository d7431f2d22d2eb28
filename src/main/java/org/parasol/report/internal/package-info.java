/** Rows, sealing, index and reconciling behind the room's services. */
@NullMarked
package org.parasol.report.internal;

import org.jspecify.annotations.NullMarked;
