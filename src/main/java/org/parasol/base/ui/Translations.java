package org.parasol.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin our texts: {@code getTranslation(key, arguments)} works in every component. */
@Component
class Translations implements I18NProvider {

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(key, locale, params);
    }
}
