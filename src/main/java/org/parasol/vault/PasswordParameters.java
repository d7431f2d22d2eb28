package org.parasol.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a password is stretched by Argon2id (RFC 9106); stored beside the account, because it may
 * become stronger over the years.
 *
 * @param memoryKib memory in KiB
 * @param iterations passes over the memory
 * @param parallelism lanes
 * @param salt random, 16 to 64 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record PasswordParameters(int memoryKib, int iterations, int parallelism, byte[] salt) {

    static final int SALT_LENGTH = 16;

    /** Above these a row in the database could bring the machine down. */
    private static final int MEMORY_MOST_KIB = 1024 * 1024;

    private static final int ITERATIONS_MOST = 64;
    private static final int PARALLELISM_MOST = 16;

    private static final Pattern ENCODED =
            Pattern.compile("argon2id,m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2}),s=([\\w-]{22,88})");

    public PasswordParameters {
        // Argon2 itself wants at least 8 KiB for each lane.
        if (parallelism < 1
                || parallelism > PARALLELISM_MOST
                || iterations < 1
                || iterations > ITERATIONS_MOST
                || memoryKib < 8 * parallelism
                || memoryKib > MEMORY_MOST_KIB
                || salt.length < SALT_LENGTH
                || salt.length > 64) {
            throw new IllegalArgumentException("Argon2id cannot or must not work with these");
        }
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /** As it is stored: {@code argon2id,m=65536,t=3,p=1,s=<salt in base64url>}. */
    public String encode() {
        return "argon2id,m=%d,t=%d,p=%d,s=%s"
                .formatted(
                        memoryKib,
                        iterations,
                        parallelism,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where it is something else
     */
    public static PasswordParameters parse(String encoded) {
        Matcher matcher = ENCODED.matcher(encoded);
        Refusal.damagedUnless(matcher.matches());
        try {
            return new PasswordParameters(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    Base64.getUrlDecoder().decode(matcher.group(4)));
        } catch (IllegalArgumentException e) {
            throw Refusal.damaged();
        }
    }

    /** Whether no number is below the other's. */
    boolean atLeast(Argon2Settings floor) {
        return memoryKib >= floor.memoryKib()
                && iterations >= floor.iterations()
                && parallelism >= floor.parallelism();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordParameters parameters
                && memoryKib == parameters.memoryKib
                && iterations == parameters.iterations
                && parallelism == parameters.parallelism
                && Arrays.equals(salt, parameters.salt);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    @Override
    public String toString() {
        return "PasswordParameters";
    }
}
