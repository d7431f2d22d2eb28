package org.parasol.vault;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The public keys of an account or a workspace.
 *
 * @param encryption X25519, 32 bytes: what values are sealed to
 * @param verification Ed25519, 32 bytes: what signatures are checked with
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
public record PublicKeys(byte[] encryption, byte[] verification) {

    static final int KEY_LENGTH = 32;
    private static final int GROUPS = 6;
    private static final BigInteger CODES = BigInteger.TEN.pow(4 * GROUPS);

    public PublicKeys {
        if (encryption.length != KEY_LENGTH || verification.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a public key has 32 bytes");
        }
        encryption = encryption.clone();
        verification = verification.clone();
    }

    @Override
    public byte[] encryption() {
        return encryption.clone();
    }

    @Override
    public byte[] verification() {
        return verification.clone();
    }

    /** 32 bytes (SHA-256) that stand for both keys; what is pinned. */
    public byte[] fingerprint() {
        return Digest.of(
                Canonical.of("parasol public keys 1")
                        .field(encryption)
                        .field(verification)
                        .bytes());
    }

    /**
     * Six groups of four digits that two people compare aloud, for example {@code 0385 1120 9947
     * 6013 2281 7406}. They hold 80 bits of the fingerprint: who wants to find other keys with the
     * same code has to make about 2^80 pairs.
     */
    public String shortCode() {
        return groups(fingerprint());
    }

    /** Digits for people, from a digest. */
    static String groups(byte[] digest) {
        String digits =
                String.format(
                        Locale.ROOT, "%0" + 4 * GROUPS + "d", new BigInteger(1, digest).mod(CODES));
        StringBuilder code = new StringBuilder();
        for (int start = 0; start < digits.length(); start += 4) {
            code.append(start == 0 ? "" : " ").append(digits, start, start + 4);
        }
        return code.toString();
    }

    /** 65 bytes: version, encryption key, verification key. */
    public byte[] encoded() {
        byte[] both = Arrays.copyOf(encryption, 2 * KEY_LENGTH);
        System.arraycopy(verification, 0, both, KEY_LENGTH, KEY_LENGTH);
        return Format.versioned(both);
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where it is something else
     */
    public static PublicKeys decode(byte[] encoded) {
        byte[] both = Format.body(encoded);
        Refusal.damagedUnless(both.length == 2 * KEY_LENGTH);
        return new PublicKeys(
                Arrays.copyOf(both, KEY_LENGTH),
                Arrays.copyOfRange(both, KEY_LENGTH, 2 * KEY_LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKeys keys
                && Arrays.equals(encryption, keys.encryption)
                && Arrays.equals(verification, keys.verification);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encryption);
    }

    @Override
    public String toString() {
        return "PublicKeys[" + HexFormat.of().formatHex(fingerprint(), 0, 8) + "]";
    }
}
