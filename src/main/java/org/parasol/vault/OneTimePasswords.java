package org.parasol.vault;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * One-time passwords of an authenticator app: six digits every 30 seconds from HMAC-SHA1, which is
 * what every app speaks (RFC 6238). The secret stands among the keys of its account, so that only
 * her password opens it.
 */
@Service
public class OneTimePasswords {

    private static final String ALGORITHM =
            TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1;

    /** Bytes; as long as what HMAC-SHA1 makes (RFC 4226, section 4). */
    private static final int SECRET_LENGTH = 20;

    /** A clock that is half a minute wrong, or a code that was typed slowly, is right still. */
    private static final int STEPS_AROUND = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    OneTimePasswords(Clock clock) {
        this.clock = clock;
    }

    /** A secret that no account has yet, for a new app. */
    public OneTimeSecret newSecret() {
        return new OneTimeSecret(Random.randBytes(SECRET_LENGTH));
    }

    /** Keeps a secret among the keys; the bundle has to be stored anew. */
    public void keep(AccountKeys keys, OneTimeSecret secret) {
        byte[] bytes = secret.bytes();
        keys.oneTimeSecret(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    /** Takes the secret out of the keys; the bundle has to be stored anew. */
    public void forget(AccountKeys keys) {
        keys.oneTimeSecret(new byte[0]);
    }

    /**
     * The step, counted in 30 seconds since 1970, to which this code belongs.
     *
     * @param after codes of this step and earlier ones have been used
     * @return empty where the code is of no step around now, or of one that was used
     */
    public OptionalLong step(AccountKeys keys, String code, long after) {
        byte[] secret = keys.oneTimeSecret();
        try {
            return secret.length == 0 ? OptionalLong.empty() : step(secret, code, after);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** As {@link #step(AccountKeys, String, long)}, for a secret that no account has yet. */
    public OptionalLong step(OneTimeSecret secret, String code) {
        byte[] bytes = secret.bytes();
        try {
            return step(bytes, code, 0);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private OptionalLong step(byte[] secret, String code, long after) {
        SecretKeySpec key = new SecretKeySpec(secret, ALGORITHM);
        byte[] typed = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long length = generator.getTimeStep().toSeconds();
        long now = clock.instant().getEpochSecond() / length;
        OptionalLong found = OptionalLong.empty();
        for (long step = now - STEPS_AROUND; step <= now + STEPS_AROUND; step++) {
            // All of them are computed and compared, whichever fits.
            boolean fits = MessageDigest.isEqual(typed, digits(key, step * length));
            if (fits && step > after) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private byte[] digits(SecretKeySpec key, long second) {
        try {
            return generator
                    .generateOneTimePasswordString(key, Instant.ofEpochSecond(second))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (InvalidKeyException e) {
            throw Refusal.impossible(e);
        }
    }
}
