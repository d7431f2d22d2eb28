/**
 * What people do from the first page to the last, in a real browser against the packaged product.
 */
@NullMarked
package org.parasol.journey;

import org.jspecify.annotations.NullMarked;
