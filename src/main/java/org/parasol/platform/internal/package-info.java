/** How Parasol starts, and the database underneath. */
@NullMarked
package org.parasol.platform.internal;

import org.jspecify.annotations.NullMarked;
