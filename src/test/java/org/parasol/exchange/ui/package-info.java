@NullMarked
package org.parasol.exchange.ui;

import org.jspecify.annotations.NullMarked;
