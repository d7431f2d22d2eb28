package org.parasol.archive;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/** The recovery code as docs/sealed-format.md writes it. */
final class Code {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CHECK_SYMBOLS = SYMBOLS + "*~$=U";
    private static final int LENGTH = 32;
    private static final int BYTES = 20;

    private Code() {}

    /** The 20 bytes of a code as it was typed. */
    static byte[] read(String typed) {
        String code =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Pd}]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (code.length() != LENGTH + 1) {
            throw wrong();
        }
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < LENGTH; i++) {
            int digit = SYMBOLS.indexOf(code.charAt(i));
            if (digit < 0) {
                throw wrong();
            }
            value = value.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        int check = value.mod(BigInteger.valueOf(CHECK_SYMBOLS.length())).intValue();
        if (code.charAt(LENGTH) != CHECK_SYMBOLS.charAt(check)) {
            throw wrong();
        }
        byte[] magnitude = value.toByteArray();
        byte[] bytes = new byte[BYTES];
        int taken = Math.min(BYTES, magnitude.length);
        System.arraycopy(magnitude, magnitude.length - taken, bytes, BYTES - taken, taken);
        Arrays.fill(magnitude, (byte) 0);
        return bytes;
    }

    static ArchiveException wrong() {
        return new ArchiveException(
                ArchiveException.Kind.WRONG_CODE,
                "This recovery code does not open this archive. Nothing was written.");
    }
}
