package org.parasol.audit.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over a label and fields, each behind its length, so that none can run into the next. */
final class Hashing {

    private final MessageDigest digest;

    private Hashing(String label) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        text(label);
    }

    static Hashing of(String label) {
        return new Hashing(label);
    }

    Hashing field(byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    Hashing text(String text) {
        return field(text.getBytes(StandardCharsets.UTF_8));
    }

    Hashing number(long number) {
        return field(ByteBuffer.allocate(8).putLong(number).array());
    }

    byte[] hash() {
        return digest.digest();
    }
}
