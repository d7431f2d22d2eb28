/** How the base is wired into Spring and Hibernate. */
@NullMarked
package org.parasol.base.internal;

import org.jspecify.annotations.NullMarked;
