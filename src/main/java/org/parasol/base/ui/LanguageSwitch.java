package org.parasol.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Objects;
import org.parasol.base.Languages;

/** Lets anybody, signed in or not, choose one of the five languages; each is written in itself. */
public class LanguageSwitch extends Select<Locale> {

    public LanguageSwitch() {
        setId("language-switch");
        addClassName("language-switch");
        setAriaLabel(getTranslation("base.language"));
        setItems(Languages.ALL);
        setItemLabelGenerator(LanguageSwitch::ownName);
        setValue(Languages.nearest(getLocale()));
        addValueChangeListener(
                change -> {
                    Locale chosen = Objects.requireNonNull(change.getValue());
                    ChosenLanguage.remember(chosen);
                    UI ui = UI.getCurrent();
                    // Components were built with the old language's texts; a fresh page is the
                    // honest way.
                    ui.getPage().reload();
                });
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
