package org.parasol.vault;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * What Argon2id makes of a password: a verifier, of which a hash is stored, and a wrapping key,
 * which is never stored. Neither can be told from the other.
 */
public final class StretchedPassword implements AutoCloseable {

    private final Lockable<Parts> parts;

    /** Takes the 64 bytes, and wipes them. */
    StretchedPassword(byte[] stretched) {
        byte[] verifier = derive(stretched, "parasol password verifier 1");
        byte[] wrappingKey = derive(stretched, "parasol password wrapping key 1");
        this.parts = new Lockable<>(new Parts(Digest.of(verifier), wrappingKey), Parts::wipe);
        Arrays.fill(verifier, (byte) 0);
        Arrays.fill(stretched, (byte) 0);
    }

    /** SHA-256 of the verifier, 32 bytes: what is stored. */
    public byte[] verifierHash() {
        return parts.use(it -> it.verifierHash.clone());
    }

    /** Whether it is the password of which this hash was stored; takes the same time either way. */
    public boolean matches(byte[] storedHash) {
        return parts.use(it -> MessageDigest.isEqual(it.verifierHash, storedHash));
    }

    /** A copy, which the caller wipes. */
    byte[] wrappingKey() {
        return parts.use(it -> it.wrappingKey.clone());
    }

    /** Wipes both. */
    @Override
    public void close() {
        parts.wipe();
    }

    @Override
    public String toString() {
        return "StretchedPassword";
    }

    private static byte[] derive(byte[] stretched, String label) {
        return Derivation.derive(stretched, Canonical.of(label).bytes());
    }

    private static final class Parts {
        private final byte[] verifierHash;
        private final byte[] wrappingKey;

        Parts(byte[] verifierHash, byte[] wrappingKey) {
            this.verifierHash = verifierHash;
            this.wrappingKey = wrappingKey;
        }

        void wipe() {
            Arrays.fill(wrappingKey, (byte) 0);
            Arrays.fill(verifierHash, (byte) 0);
        }
    }
}
