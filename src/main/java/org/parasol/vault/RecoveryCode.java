package org.parasol.vault;

import com.google.crypto.tink.subtle.Random;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import org.parasol.base.WorkspaceId;

/**
 * The recovery code on paper: 160 random bits as 32 characters of Crockford's base 32 and his check
 * character, in groups of four. Lower case, spaces, hyphens, O for 0, and I or L for 1 are all
 * understood.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32</a>
 */
public final class RecoveryCode implements AutoCloseable {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** The last five occur as the check character only. */
    private static final String CHECK_SYMBOLS = SYMBOLS + "*~$=U";

    private static final int BYTES = 20;
    private static final int LENGTH = 32;

    private final Lockable<byte[]> secret;

    private RecoveryCode(byte[] secret) {
        this.secret = new Lockable<>(secret, it -> Arrays.fill(it, (byte) 0));
    }

    static RecoveryCode random() {
        return new RecoveryCode(Random.randBytes(BYTES));
    }

    /**
     * Reads a code as somebody typed it.
     *
     * @throws org.parasol.base.ProblemException WRONG_CODE where it was mistyped
     */
    public static RecoveryCode parse(String typed) {
        String code =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Pd}]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (code.length() != LENGTH + 1) {
            throw Refusal.wrongCode();
        }
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < LENGTH; i++) {
            int digit = SYMBOLS.indexOf(code.charAt(i));
            if (digit < 0) {
                throw Refusal.wrongCode();
            }
            value = value.shiftLeft(5).or(BigInteger.valueOf(digit));
        }
        if (code.charAt(LENGTH) != check(value)) {
            throw Refusal.wrongCode();
        }
        byte[] bytes = new byte[BYTES];
        byte[] magnitude = value.toByteArray();
        int taken = Math.min(BYTES, magnitude.length);
        System.arraycopy(magnitude, magnitude.length - taken, bytes, BYTES - taken, taken);
        return new RecoveryCode(bytes);
    }

    /** The code as it is shown once: eight groups of four and the check character. */
    public String text() {
        BigInteger value = secret.use(it -> new BigInteger(1, it));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int digit = value.shiftRight(5 * (LENGTH - 1 - i)).intValue() & 31;
            text.append(SYMBOLS.charAt(digit)).append(i % 4 == 3 ? "-" : "");
        }
        return text.append(check(value)).toString();
    }

    /** The key that the workspace's keys are sealed under. */
    byte[] key(WorkspaceId workspace) {
        byte[] info = Canonical.of("parasol recovery key 1").uuid(workspace.value()).bytes();
        return secret.use(it -> Derivation.derive(it, info));
    }

    private static char check(BigInteger value) {
        return CHECK_SYMBOLS.charAt(
                value.mod(BigInteger.valueOf(CHECK_SYMBOLS.length())).intValue());
    }

    /** Wipes the code. */
    @Override
    public void close() {
        secret.wipe();
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
