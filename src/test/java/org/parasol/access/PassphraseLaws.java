package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parasol.base.Languages;

/** What holds for every list of words and every passphrase made of it. */
class PassphraseLaws {

    private static final double BITS = 59;

    private final PasswordRules rules = new PasswordRules();

    @Property
    void everyListIsLongEnoughAndPlain(@ForAll("languages") Locale language) {
        List<String> words = Passphrase.words(language);
        assertThat(words).hasSizeGreaterThanOrEqualTo(900).doesNotHaveDuplicates();
        String letters = language.equals(Languages.RUSSIAN) ? "[а-я]{3,9}" : "[a-z]{3,9}";
        assertThat(words).allMatch(word -> word.matches(letters));
        assertThat(Passphrase.WORDS * Math.log(words.size()) / Math.log(2))
                .isGreaterThanOrEqualTo(BITS);
    }

    @Property(tries = 2000)
    void everyPassphraseMayBeAPassword(
            @ForAll("languages") Locale language, @ForAll("aWord") String name) {
        String drawn = Passphrase.draw(language);
        assertThat(drawn.split(" ")).hasSize(Passphrase.WORDS);
        assertThat(Passphrase.words(language)).contains(drawn.split(" "));
        assertThatCode(() -> rules.check(name, Optional.of("The " + name), drawn.toCharArray()))
                .doesNotThrowAnyException();
    }

    /** A position that always showed the same part of the list would show here. */
    @Property(tries = 10)
    void everyPositionDrawsFromTheWholeList(@ForAll("languages") Locale language) {
        int size = Passphrase.words(language).size();
        List<Set<String>> seen =
                IntStream.range(0, Passphrase.WORDS)
                        .<Set<String>>mapToObj(position -> new HashSet<>())
                        .toList();
        for (int i = 0; i < 10 * size; i++) {
            String[] words = Passphrase.draw(language).split(" ", -1);
            IntStream.range(0, words.length)
                    .forEach(position -> seen.get(position).add(words[position]));
        }
        assertThat(seen).allMatch(words -> words.size() > 0.99 * size);
    }

    @Property(tries = 1)
    void otherLanguagesGetEnglish() {
        assertThat(Passphrase.words(Locale.GERMAN)).isEqualTo(Passphrase.words(Locale.ENGLISH));
        assertThat(Passphrase.words(Locale.CANADA_FRENCH))
                .isEqualTo(Passphrase.words(Locale.FRENCH));
    }

    @Property
    void nothingButContextIsNoPassword(
            @ForAll("aWord") String name,
            @ForAll("digits") String digits,
            @ForAll("separators") String separator) {
        String password =
                String.join(separator, name, "Parasol", digits, name.toUpperCase(Locale.ROOT));
        assertThat(new ContextWords(name, Optional.empty()).isMostOf(password))
                .contains(AccessProblem.PASSWORD_NAME);
        assertThat(new ContextWords("wwwww", Optional.of(name)).isMostOf(password))
                .contains(AccessProblem.PASSWORD_WORKSPACE);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Languages.ALL);
    }

    @Provide
    Arbitrary<String> aWord() {
        return Arbitraries.of(
                Languages.ALL.stream()
                        .flatMap(language -> Passphrase.words(language).stream())
                        .toList());
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(Arrays.asList("", " ", "-", "_", "!"));
    }
}
