package org.parasol.vault;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import com.google.crypto.tink.subtle.X25519;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The two private keys of an account or a workspace: X25519 to open what is sealed to it, Ed25519
 * (RFC 8032) to sign. Not safe to use while it is wiped: its owner holds {@link Lockable}'s lock.
 */
final class KeyPairs {

    /** How many fields a pair takes in a bundle. */
    static final int FIELDS = 4;

    private final PublicKeys publicKeys;
    private final byte[] encryptionKey;
    private final byte[] signingSeed;
    private final HybridDecrypt opening;

    private KeyPairs(PublicKeys publicKeys, byte[] encryptionKey, byte[] signingSeed) {
        this.publicKeys = publicKeys;
        this.encryptionKey = encryptionKey;
        this.signingSeed = signingSeed;
        this.opening = Hpke.opening(publicKeys.encryption(), encryptionKey);
    }

    static KeyPairs generate() {
        try {
            byte[] encryptionKey = X25519.generatePrivateKey();
            Ed25519Sign.KeyPair signing = Ed25519Sign.KeyPair.newKeyPair();
            return new KeyPairs(
                    new PublicKeys(X25519.publicFromPrivate(encryptionKey), signing.getPublicKey()),
                    encryptionKey,
                    signing.getPrivateKey());
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }

    /** From the first {@link #FIELDS} fields of a bundle; keeps the private ones. */
    static KeyPairs from(byte[][] fields) {
        for (int i = 0; i < FIELDS; i++) {
            Refusal.damagedUnless(fields[i].length == PublicKeys.KEY_LENGTH);
        }
        return new KeyPairs(new PublicKeys(fields[0], fields[1]), fields[2], fields[3]);
    }

    PublicKeys publicKeys() {
        return publicKeys;
    }

    byte[] encryptionKey() {
        return encryptionKey;
    }

    byte[] signingSeed() {
        return signingSeed;
    }

    byte[] open(byte[] sealed, byte[] info) {
        return Hpke.open(opening, sealed, info);
    }

    byte[] sign(byte[] message) {
        try {
            return Format.versioned(new Ed25519Sign(signingSeed).sign(message));
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }

    static boolean signed(PublicKeys signer, byte[] message, byte[] signature) {
        if (signature.length != 1 + Ed25519Verify.SIGNATURE_LEN || signature[0] != Format.VERSION) {
            return false;
        }
        try {
            new Ed25519Verify(signer.verification()).verify(Format.body(signature), message);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    void wipe() {
        Arrays.fill(encryptionKey, (byte) 0);
        Arrays.fill(signingSeed, (byte) 0);
    }
}
