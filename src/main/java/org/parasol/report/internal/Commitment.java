package org.parasol.report.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.parasol.base.Uuids;

/**
 * A salted hash of what was sealed: the log can show that a stored part is the one that was saved
 * last, without telling anything of it. 16 bytes of salt, then the SHA-256 over salt, report, part,
 * version and ciphertext.
 */
final class Commitment {

    private static final int SALT_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    static byte[] to(UUID report, Sealing sealing) {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(salt, report, sealing);
        return ByteBuffer.allocate(salt.length + hash.length).put(salt).put(hash).array();
    }

    /** Whether the stored part is the one that the commitment was made to. */
    static boolean agrees(byte[] commitment, UUID report, Sealing stored) {
        byte[] salt = Arrays.copyOf(commitment, SALT_LENGTH);
        byte[] hash = Arrays.copyOfRange(commitment, SALT_LENGTH, commitment.length);
        return MessageDigest.isEqual(hash, hash(salt, report, stored));
    }

    private static byte[] hash(byte[] salt, UUID report, Sealing sealing) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(Uuids.bytes(report));
            digest.update(sealing.part().key().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(4).putInt(sealing.version()).array());
            return digest.digest(sealing.ciphertext());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
