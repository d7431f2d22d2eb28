package org.parasol.base;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text that a person reads, from the plain files {@code i18n/<room>_<language>.properties}. A
 * text is an ICU message pattern, so that plurals follow each language's own rules.
 */
@Component
public class Texts {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    public Texts() {
        for (Locale language : Languages.ALL) {
            texts.put(language, read(language));
        }
    }

    /**
     * The text for a key in the nearest of the five languages; the key in question marks where
     * there is none.
     */
    public String get(String key, Locale locale, Object... arguments) {
        Locale language = Languages.nearest(locale);
        String pattern = textsIn(language).get(key);
        if (pattern == null) {
            return "?" + key + "?";
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    /** Whether there is a text for this key. */
    public boolean has(String key) {
        return textsIn(Locale.ENGLISH).containsKey(key);
    }

    /** All keys of a language. */
    public Set<String> keys(Locale language) {
        return Set.copyOf(textsIn(language).keySet());
    }

    private Map<String, String> textsIn(Locale language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Locale language) {
        Map<String, String> found = new HashMap<>();
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:i18n/*_" + language.getLanguage() + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (var reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> found.put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(found);
    }
}
