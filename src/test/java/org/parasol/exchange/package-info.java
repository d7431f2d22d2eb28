@NullMarked
package org.parasol.exchange;

import org.jspecify.annotations.NullMarked;
