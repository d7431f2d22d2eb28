package org.parasol.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that whoever attacks one account tries first: its name, its workspace's, and Parasol's own
 * in the five languages. A password may contain them, but not be made of them.
 */
final class ContextWords {

    /** Letters that must be left without them; what else protects is measured elsewhere. */
    private static final int LEFT = 8;

    /** Shorter parts of a name, like "of", stand in any sentence. */
    private static final int SHORTEST_PART = 3;

    private static final Set<String> PARASOL =
            Set.of(
                    "parasol",
                    "sunshade",
                    "ombrelle",
                    "sombrilla",
                    "quitasol",
                    "парасоль",
                    "зонтик",
                    "зонт",
                    "阳伞",
                    "遮阳伞",
                    "yangsan",
                    "zheyangsan");

    private final Set<String> account;
    private final Set<String> workspace;

    ContextWords(String username, Optional<String> workspace) {
        this.account = words(username);
        this.workspace = workspace.map(ContextWords::words).orElse(Set.of());
    }

    /** All of them, as they are compared. */
    List<String> all() {
        return longestFirst().toList();
    }

    /** What the password is mostly made of, if it is. */
    Optional<AccessProblem> isMostOf(String password) {
        String letters = lettersOnly(password);
        String rest = longestFirst().reduce(letters, (left, word) -> left.replace(word, ""));
        // Where none was found, few letters are no fault: a password may be all digits.
        if (rest.equals(letters) || rest.codePointCount(0, rest.length()) >= LEFT) {
            return Optional.empty();
        }
        if (contains(letters, account)) {
            return Optional.of(AccessProblem.PASSWORD_NAME);
        }
        return Optional.of(
                contains(letters, workspace)
                        ? AccessProblem.PASSWORD_WORKSPACE
                        : AccessProblem.PASSWORD_PARASOL);
    }

    private Stream<String> longestFirst() {
        return Stream.of(account, workspace, PARASOL)
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    private static boolean contains(String letters, Set<String> words) {
        return words.stream().anyMatch(letters::contains);
    }

    /** The whole name and its parts. */
    private static Set<String> words(String name) {
        Set<String> words =
                Arrays.stream(PasswordRules.normalised(name).split("[^\\p{L}\\p{M}]+"))
                        .filter(part -> part.length() >= SHORTEST_PART)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String whole = lettersOnly(name);
        if (whole.length() > 1) {
            words.add(whole);
        }
        return words;
    }

    private static String lettersOnly(String text) {
        return PasswordRules.normalised(text).replaceAll("[^\\p{L}\\p{M}]", "");
    }
}
