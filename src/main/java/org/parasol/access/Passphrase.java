package org.parasol.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parasol.base.Languages;

/**
 * Six words drawn by chance, each of the six independently, from a public list of the reader's
 * language: at least 59 bits, whatever whoever guesses knows about it. Between them stands a space:
 * it is the largest key of every phone's keyboard and on the same page as the letters, and a screen
 * reader reads word by word.
 */
public final class Passphrase {

    /** Words in a passphrase. */
    public static final int WORDS = 6;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<Locale, List<String>> LISTS =
            Languages.ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Passphrase::read));

    private Passphrase() {}

    /** A new one in the nearest of the five languages; Chinese words are written in pinyin. */
    public static String draw(Locale language) {
        List<String> words = words(language);
        return Stream.generate(() -> words.get(RANDOM.nextInt(words.size())))
                .limit(WORDS)
                .collect(Collectors.joining(" "));
    }

    static List<String> words(Locale language) {
        return Objects.requireNonNull(LISTS.get(Languages.nearest(language)));
    }

    private static List<String> read(Locale language) {
        String name = "/access/passphrase_" + language.getLanguage() + ".txt";
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Passphrase.class.getResourceAsStream(name)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
