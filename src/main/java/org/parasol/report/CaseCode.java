package org.parasol.report;

import java.util.Locale;
import java.util.Optional;

/**
 * The name of a report among people: eight random characters, for example {@code K7QM-4TRD}. It
 * tells neither an order nor a number of reports.
 */
public record CaseCode(String value) {

    /** Crockford's alphabet: no letter that is read as a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    /** So many random bits make a code. */
    public static final int BITS = 5 * LENGTH;

    public CaseCode {
        if (!value.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")) {
            throw new IllegalArgumentException("not a case code");
        }
    }

    /** From the lowest 40 bits of a random number. */
    public static CaseCode of(long random) {
        StringBuilder text = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                text.append('-');
            }
            text.append(ALPHABET.charAt((int) (random >>> (5 * (LENGTH - 1 - i))) & 31));
        }
        return new CaseCode(text.toString());
    }

    /** The 40 bits, as {@link #of} takes them. */
    public long bits() {
        long bits = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '-') {
                bits = bits << 5 | ALPHABET.indexOf(value.charAt(i));
            }
        }
        return bits;
    }

    /** A code as a person typed it: case, hyphen, and O for 0, I and L for 1 do not matter. */
    public static Optional<CaseCode> parse(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (plain.length() != LENGTH || !plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new CaseCode(plain.substring(0, 4) + "-" + plain.substring(4)));
    }

    @Override
    public String toString() {
        return value;
    }
}
