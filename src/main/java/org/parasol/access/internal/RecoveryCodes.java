package org.parasol.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parasol.base.AccountId;
import org.parasol.vault.ApplicationSecret;
import org.springframework.stereotype.Component;

/**
 * Single-use codes in place of a lost factor: 60 random bits each, in twelve signs that cannot be
 * mistaken for one another. Each stands behind a password, and its guesses are counted.
 */
@Component
public class RecoveryCodes {

    /** How many are made at once. */
    public static final int COUNT = 10;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    private final RecoveryCodeRows rows;
    private final ApplicationSecret secret;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(RecoveryCodeRows rows, ApplicationSecret secret) {
        this.rows = rows;
        this.secret = secret;
    }

    /** New codes in place of all old ones, as they are written down: {@code 4F7K-09TW-XB2M-...}. */
    public List<String> make(AccountId account) {
        rows.removeOf(account.value());
        List<String> codes = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            String code = code();
            codes.add(code);
            rows.save(new RecoveryCodeRow(account, mac(account, code)));
        }
        return codes;
    }

    public int left(AccountId account) {
        return rows.countByAccountId(account.value());
    }

    /** Takes all away. */
    public void remove(AccountId account) {
        rows.removeOf(account.value());
    }

    /** Whether what was typed is one of her codes; it is none afterwards. */
    boolean use(AccountId account, String typed) {
        return rows.use(account.value(), mac(account, typed)) == 1;
    }

    /** Whether somebody has typed one of these, rather than six digits. */
    static boolean looksLikeOne(String typed) {
        return readable(typed).length() == LENGTH;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }

    private byte[] mac(AccountId account, String typed) {
        return secret.mac(
                "factor recovery code " + account,
                readable(typed).getBytes(StandardCharsets.UTF_8));
    }

    /** What people write for what they read: the codes have neither I, L, O nor U. */
    private static String readable(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
