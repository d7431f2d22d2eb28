package org.parasol.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.parasol.audit.LogBook;
import org.parasol.audit.LogCheck;
import org.parasol.base.ui.Card;

/** Checks the log from end to end and says in words what came of it. */
final class CheckCard extends Card {

    private final transient LogBook book;
    private final boolean ofWorkspace;
    private final Div result = new Div();

    CheckCard(LogBook book, boolean ofWorkspace) {
        super("audit.check.title");
        this.book = book;
        this.ofWorkspace = ofWorkspace;
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
        CheckWords.show(this, check.chains(), result::add);
        if (ofWorkspace && check.whole()) {
            result.add(
                    new Paragraph(
                            check.heads().isEmpty()
                                    ? getTranslation("audit.check.no-heads")
                                    : getTranslation(
                                            "audit.check.heads",
                                            check.heads().size(),
                                            day(check.heads().getLast().head().day()))));
        }
        if (check.byOtherKeys() > 0) {
            result.add(
                    new Paragraph(getTranslation("audit.check.other-keys", check.byOtherKeys())));
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }
}
