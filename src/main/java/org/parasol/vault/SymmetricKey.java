package org.parasol.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;

/**
 * An AES-256-GCM key (NIST SP 800-38D) with random 96-bit nonces. Tink's plain primitive instead of
 * a keyset, because a data key is used once or twice and twenty thousand of them are opened in a
 * row.
 */
final class SymmetricKey {

    static final int LENGTH = 32;

    private final AesGcmJce cipher;

    /** Does not keep the given array. */
    SymmetricKey(byte[] key) {
        Refusal.damagedUnless(key.length == LENGTH);
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }

    static byte[] random() {
        return Random.randBytes(LENGTH);
    }

    /** Version byte, nonce, ciphertext, tag. */
    byte[] seal(byte[] content, byte[] associated) {
        try {
            return Format.versioned(cipher.encrypt(content, associated));
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }

    /**
     * The content.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where the key, the associated data or one
     *     bit is another
     */
    byte[] open(byte[] sealed, byte[] associated) {
        try {
            return cipher.decrypt(Format.body(sealed), associated);
        } catch (GeneralSecurityException e) {
            throw Refusal.damaged();
        }
    }
}
