/** Tests of the vault: its laws, its refusals and its bytes. */
@NullMarked
package org.parasol.vault;

import org.jspecify.annotations.NullMarked;
