package org.parasol.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.parasol.audit.ChainCheck;
import org.parasol.audit.Finding;
import org.parasol.audit.LogBook;
import org.parasol.audit.LogCheck;
import org.parasol.base.ui.Card;

/** Checks the log from end to end and says in words what came of it. */
final class CheckCard extends Card {

    private final transient LogBook book;
    private final Div result = new Div();

    CheckCard(LogBook book) {
        super("audit.check.title");
        this.book = book;
        setId("log-check");
        Button check = new Button(getTranslation("audit.check"), event -> check());
        check.setId("log-check-now");
        check.setDisableOnClick(true);
        check.addClickListener(event -> check.setEnabled(true));
        result.getElement().setAttribute("aria-live", "polite");
        result.setId("log-check-result");
        add(new Paragraph(getTranslation("audit.check.what")), check, result);
    }

    private void check() {
        LogCheck check = book.check();
        result.removeAll();
        result.add(line(check.chains().getFirst(), "audit.check.people"));
        check.chains().stream()
                .skip(1)
                .map(chain -> line(chain, "audit.check.reports"))
                .forEach(result::add);
        if (!check.whole()) {
            result.add(new Paragraph(getTranslation("audit.check.then")));
        }
    }

    private Paragraph line(ChainCheck chain, String nameKey) {
        String name = getTranslation(nameKey);
        Paragraph line =
                new Paragraph(
                        chain.finding()
                                .map(found -> getTranslation(key(found), name, found.sequence()))
                                .orElseGet(
                                        () ->
                                                getTranslation(
                                                        "audit.check.whole",
                                                        name,
                                                        chain.entries())));
        if (!chain.whole()) {
            line.addClassName("warning");
        }
        return line;
    }

    private static String key(Finding finding) {
        return "audit.check." + finding.kind().key();
    }
}
