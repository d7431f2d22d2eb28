/** How an archive is written and read. */
@NullMarked
package org.parasol.exchange.internal;

import org.jspecify.annotations.NullMarked;
