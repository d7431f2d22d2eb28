package org.parasol.access;

import com.ibm.icu.text.Normalizer2;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parasol.base.ProblemException;
import org.springframework.stereotype.Component;

/**
 * What names and passwords must be like. A password meets a stolen dump alone, so it is long and
 * hard to guess; no rule about its composition, no forced change (NIST SP 800-63B).
 */
@Component
public class PasswordRules {

    /** Characters. */
    public static final int SHORTEST = 15;

    /** Three of the signs at least are letters or digits: dots alone are no name. */
    private static final Pattern NAME =
            Pattern.compile("(?=(?:[._-]*[\\p{L}\\p{N}]){3})[\\p{L}\\p{N}._-]{3,40}");

    /**
     * Of 0 to 4: more than ten thousand million guesses, each of which costs a whole stretching.
     */
    private static final int STRONG = 4;

    /** What stands behind it makes a password no weaker, and would take long to look at. */
    private static final int LOOKED_AT = 100;

    private final Set<String> common = read();
    private final Zxcvbn strength = new Zxcvbn();

    /**
     * The form in which names are compared: two spellings of one name are one name (NFKC_Casefold
     * of Unicode).
     */
    public static String normalised(String username) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(username).strip();
    }

    /**
     * Checks a new account's name and password.
     *
     * @param workspace its name, where the account has one
     * @throws ProblemException naming the rule that is broken
     */
    void check(String username, Optional<String> workspace, char[] password) {
        if (!NAME.matcher(normalised(username)).matches()) {
            throw new ProblemException(AccessProblem.USERNAME_FORM);
        }
        checkPassword(username, workspace, password);
    }

    /** Checks a password for an account that exists. */
    void checkPassword(String username, Optional<String> workspace, char[] password) {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST) {
            throw new ProblemException(AccessProblem.PASSWORD_SHORT, SHORTEST);
        }
        String folded = fold(new String(password));
        ContextWords context = new ContextWords(username, workspace);
        context.isMostOf(new String(password))
                .ifPresent(
                        problem -> {
                            throw new ProblemException(problem);
                        });
        if (common.contains(folded) || folded.chars().distinct().count() < 5) {
            throw new ProblemException(AccessProblem.PASSWORD_COMMON);
        }
        if (!isStrong(context, password)) {
            throw new ProblemException(AccessProblem.PASSWORD_WEAK);
        }
    }

    /** Asked of everybody: whoever is no key holder today may be made one tomorrow. */
    private boolean isStrong(ContextWords context, char[] password) {
        // Of a copy, because wiping the measurement wipes what was measured.
        Strength measured =
                strength.measure(
                        CharBuffer.wrap(
                                Arrays.copyOf(password, Math.min(LOOKED_AT, password.length))),
                        context.all());
        boolean strong = measured.getScore() >= STRONG;
        measured.wipe();
        return strong;
    }

    private static String fold(String text) {
        return normalised(text).replaceAll("[\\s._-]", "");
    }

    private static Set<String> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        PasswordRules.class.getResourceAsStream(
                                                "/access/common-passwords.txt")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PasswordRules::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
