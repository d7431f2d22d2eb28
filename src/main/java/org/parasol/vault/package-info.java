/**
 * Keys, sealing, unsealing and signatures: the only room that touches cryptography. The bytes it
 * makes are described in docs/sealed-format.md.
 */
@NullMarked
@ApplicationModule(displayName = "Vault")
package org.parasol.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
