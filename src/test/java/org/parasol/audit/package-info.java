/** Tests of the log. */
@NullMarked
package org.parasol.audit;

import org.jspecify.annotations.NullMarked;
