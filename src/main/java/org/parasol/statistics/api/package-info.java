/** Releases, tables and the code lists for programs; see docs/api.md. */
@NullMarked
package org.parasol.statistics.api;

import org.jspecify.annotations.NullMarked;
