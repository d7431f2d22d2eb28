package org.parasol.access.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.parasol.base.Languages;
import org.parasol.base.Texts;

/** Texts as the pages read them; a key without a text fails the test. */
final class InTexts implements I18NProvider {

    private final transient Texts texts;

    InTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        if (!texts.has(key)) {
            throw new AssertionError("no text for " + key);
        }
        return texts.get(key, locale, params);
    }
}
