package org.parasol.access.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parasol.access.Passphrase;
import org.parasol.base.Languages;

/**
 * A passphrase made by chance, offered before the fields for a password of one's own. It is shown
 * so that it can be written down; once used, it stands in those fields alone.
 */
final class PassphraseOffer extends Div {

    /** Takes the passphrase that was chosen. */
    interface Taker {
        void take(String passphrase);
    }

    private final transient Taker taker;
    private final Div said = new Div();
    private final Button use = new Button();

    PassphraseOffer(Taker taker) {
        this.taker = taker;
        setId("passphrase-offer");
        addClassNames("passphrase-offer", "stack");
        Span label = new Span(getTranslation("access.passphrase"));
        label.setId("passphrase-label");
        label.addClassName("passphrase-label");
        Paragraph text = new Paragraph(getTranslation("access.passphrase.text"));
        text.setId("passphrase-text");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "passphrase-label");
        getElement().setAttribute("aria-describedby", "passphrase-text");
        said.setId("passphrase");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("aria-atomic", "true");
        said.getElement().setAttribute("tabindex", "-1");
        use.setText(getTranslation("access.passphrase.use"));
        use.setId("use-passphrase");
        use.addClickListener(click -> use());
        Button another = new Button(getTranslation("access.passphrase.another"));
        another.setId("another-passphrase");
        another.addClickListener(click -> draw());
        Div buttons = new Div(use, another);
        buttons.addClassName("row");
        add(label, text, said, buttons, new Paragraph(getTranslation("access.passphrase.own")));
        draw();
    }

    /** Takes the passphrase away, because a password was saved or the page is closed. */
    void forget() {
        say("");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private void draw() {
        Span phrase = new Span(Passphrase.draw(getLocale()));
        phrase.addClassName("passphrase");
        String language = Languages.nearest(getLocale()).getLanguage();
        // Pinyin is to be read as Chinese, and nothing here is to be translated by the browser.
        phrase.getElement().setAttribute("lang", language.equals("zh") ? "zh-Latn" : language);
        phrase.getElement().setAttribute("translate", "no");
        said.removeAll();
        said.add(phrase);
        use.setEnabled(true);
    }

    private void use() {
        List<String> phrases =
                said.getChildren().map(phrase -> phrase.getElement().getText()).toList();
        say(getTranslation("access.passphrase.used"));
        // The button that had the focus is disabled now; a field would open a phone's keyboard.
        said.getElement().callJsFunction("focus");
        phrases.forEach(taker::take);
    }

    private void say(String text) {
        said.setText(text);
        use.setEnabled(false);
    }
}
