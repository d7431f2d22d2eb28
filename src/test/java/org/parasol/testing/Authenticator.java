package org.parasol.testing;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody's authenticator app. A code works once, so that whoever signs in often takes the code of
 * half a minute ago first, then the present one, then the next; after that she waits.
 */
public final class Authenticator {

    private static final String SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;
    private static final int STEP_SECONDS = 30;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;
    private long used;

    /** Reads the secret as a page shows it. */
    public Authenticator(String shown) {
        BigInteger value = BigInteger.ZERO;
        for (char symbol : shown.replace(" ", "").toCharArray()) {
            value = value.shiftLeft(5).or(BigInteger.valueOf(SYMBOLS.indexOf(symbol)));
        }
        byte[] bytes = new byte[BYTES];
        byte[] magnitude = value.toByteArray();
        int taken = Math.min(BYTES, magnitude.length);
        System.arraycopy(magnitude, magnitude.length - taken, bytes, BYTES - taken, taken);
        key = new SecretKeySpec(bytes, generator.getAlgorithm());
        Arrays.fill(bytes, (byte) 0);
    }

    /** A code that works now. */
    public synchronized String code() {
        long step = Math.max(used + 1, now() - 1);
        while (step > now() + 1) {
            pause();
        }
        used = step;
        return at(step);
    }

    /** The code that was given last, which works no more. */
    public synchronized String usedCode() {
        return at(used);
    }

    /** The code of another half minute, counted from this one. */
    public String codeAfter(int steps) {
        return at(now() + steps);
    }

    private String at(long step) {
        try {
            return generator.generateOneTimePasswordString(
                    key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP_SECONDS;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
