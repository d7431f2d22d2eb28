package org.parasol.base;

import java.util.List;
import java.util.Locale;

/** The five languages in which everything is said. */
public final class Languages {

    public static final Locale CHINESE = Locale.forLanguageTag("zh");
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    public static final Locale SPANISH = Locale.forLanguageTag("es");

    /** In the order in which they are offered; the first is the fallback. */
    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.FRENCH, SPANISH, RUSSIAN, CHINESE);

    private Languages() {}

    /** The nearest of the five by language, English where none is near. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
