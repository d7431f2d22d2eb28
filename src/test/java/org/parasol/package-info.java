/** Tests of the whole: architecture, modules, tenancy, canaries. */
@NullMarked
package org.parasol;

import org.jspecify.annotations.NullMarked;
