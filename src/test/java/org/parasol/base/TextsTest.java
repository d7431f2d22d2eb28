package org.parasol.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every room's texts are complete in every language and can be formatted. */
class TextsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\w+)\\s*[,}]");

    /** Words the movement does not use for people, in any of the five languages. */
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "prostitut|proxénète|putain|whore|victim|проститут|жертв|妓|受害者",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    record TextFile(String room, Locale language, Map<String, String> texts) {
        @Override
        public String toString() {
            return room + "_" + language;
        }
    }

    static Stream<String> rooms() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:i18n/*.properties"))
                .map(file -> roomOf(String.valueOf(file.getFilename())))
                .distinct()
                .sorted();
    }

    static Stream<TextFile> files() throws IOException {
        return rooms().flatMap(
                        room -> Languages.ALL.stream().map(language -> read(room, language)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyLanguageHasTheSameKeys(String room) {
        Set<String> english = new TreeSet<>(read(room, Locale.ENGLISH).texts().keySet());
        for (Locale language : Languages.ALL) {
            assertThat(new TreeSet<>(read(room, language).texts().keySet()))
                    .as("%s in %s", room, language)
                    .isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsAPatternOfItsLanguage(TextFile file) {
        file.texts()
                .forEach(
                        (key, text) ->
                                assertThatCode(() -> new MessageFormat(text, file.language()))
                                        .as(key)
                                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsEmptyOrHasAStraightApostrophe(TextFile file) {
        file.texts()
                .forEach(
                        (key, text) -> {
                            assertThat(text).as(key).isNotBlank();
                            assertThat(text).as(key).doesNotContain("'");
                            assertThat(text).as(key).doesNotContain("?" + key + "?");
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void argumentsAreTheSameAsInEnglish(TextFile file) {
        Map<String, String> english = read(file.room(), Locale.ENGLISH).texts();
        file.texts()
                .forEach(
                        (key, text) ->
                                assertThat(arguments(text))
                                        .as(key)
                                        .isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void peopleAreNamedByTheMovementsOwnWords(TextFile file) {
        file.texts()
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(UNWANTED));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void keysBelongToOneRoom(String room) throws IOException {
        Set<String> own = read(room, Locale.ENGLISH).texts().keySet();
        List<String> others = rooms().filter(other -> !other.equals(room)).toList();
        for (String other : others) {
            assertThat(read(other, Locale.ENGLISH).texts().keySet())
                    .as("%s and %s", room, other)
                    .doesNotContainAnyElementsOf(own);
        }
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(
                ARGUMENT.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(found -> found.replaceAll("\\W", ""))
                        .toList());
    }

    private static String roomOf(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('_'));
    }

    private static TextFile read(String room, Locale language) {
        String name = "classpath:i18n/" + room + "_" + language.getLanguage() + ".properties";
        Resource file = new PathMatchingResourcePatternResolver().getResource(name);
        assertThat(file.exists()).as(name).isTrue();
        Properties properties = new OncePerKey(name);
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return new TextFile(room, language, texts);
    }

    /** Refuses a file in which a key stands twice: the first text would silently be lost. */
    private static final class OncePerKey extends Properties {

        private final String file;

        OncePerKey(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("%s stands twice in %s", key, file).isFalse();
            return super.put(key, value);
        }
    }
}
