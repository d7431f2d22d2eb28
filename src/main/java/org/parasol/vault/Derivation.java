package org.parasol.vault;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;

/** Keys from a secret by HKDF-SHA256 (RFC 5869) with an empty salt; the info says what for. */
final class Derivation {

    private Derivation() {}

    static byte[] derive(byte[] secret, byte[] info) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], info, SymmetricKey.LENGTH);
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }
}
