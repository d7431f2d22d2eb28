package org.parasol.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.parasol.audit.HeadCheck;
import org.parasol.audit.LogHeads;
import org.parasol.base.ui.Card;

/** Compares a head that was kept elsewhere with the log. */
final class CompareCard extends Card {

    /** Longer than any sheet's text. */
    static final int LONGEST = 4_000;

    private final transient LogHeads heads;
    private final TextArea text;
    private final Div result = new Div();

    CompareCard(LogHeads heads) {
        super("audit.compare.title");
        this.heads = heads;
        text = new TextArea(getTranslation("audit.paste"));
        text.setHelperText(getTranslation("audit.compare.help"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        text.setId("compare-text");
        Button compare = new Button(getTranslation("audit.compare"), event -> compare());
        compare.setId("compare-now");
        result.getElement().setAttribute("aria-live", "polite");
        result.setId("compare-result");
        Div form = new Div(text, compare);
        form.addClassName("form");
        add(new Paragraph(getTranslation("audit.compare.what")), form, result);
    }

    private void compare() {
        HeadCheck check = heads.compare(text.getValue());
        result.removeAll();
        Paragraph verdict = new Paragraph(getTranslation(key(check.verdict())));
        if (check.verdict() != HeadCheck.Verdict.HELD) {
            verdict.addClassName("warning");
        }
        result.add(verdict);
        if (!check.chains().isEmpty()) {
            if (!check.byOwnKeys()) {
                result.add(new Paragraph(getTranslation("audit.compare.other-keys")));
            }
            CheckWords.show(this, check.chains(), result::add);
        }
    }

    private static String key(HeadCheck.Verdict verdict) {
        return "audit.compare." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
