package org.parasol.vault;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The secret of an authenticator app while it is being set up: shown once, in memory only. It can
 * be asked for until it is closed.
 */
public final class OneTimeSecret implements AutoCloseable {

    private static final String SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private final byte[] secret;

    OneTimeSecret(byte[] secret) {
        this.secret = secret;
    }

    /** As people type it into an app: base 32 (RFC 4648), 32 characters that need no padding. */
    public String text() {
        BigInteger value = new BigInteger(1, secret);
        StringBuilder text = new StringBuilder();
        for (int bit = 8 * secret.length - BITS; bit >= 0; bit -= BITS) {
            text.append(SYMBOLS.charAt(value.shiftRight(bit).intValue() & 31));
        }
        return text.toString();
    }

    /** A copy, which the caller wipes. */
    byte[] bytes() {
        return secret.clone();
    }

    /** Wipes it. */
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "OneTimeSecret";
    }
}
