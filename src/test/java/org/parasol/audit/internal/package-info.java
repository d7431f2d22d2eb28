/** Tests of how the log is kept. */
@NullMarked
package org.parasol.audit.internal;

import org.jspecify.annotations.NullMarked;
