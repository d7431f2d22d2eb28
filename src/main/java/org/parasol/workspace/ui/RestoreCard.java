package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.parasol.base.ui.Card;
import org.parasol.workspace.RestoreNotice;
import org.parasol.workspace.RestoreNotices;

/** Tells that a backup was put back, and what that means. */
final class RestoreCard extends Card {

    RestoreCard(RestoreNotices notices, RestoreNotice notice, boolean admin) {
        super("workspace.restored.title");
        setId("restored");
        addClassName("warning");
        getElement().setAttribute("role", "alert");
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        add(
                new Paragraph(
                        getTranslation(
                                "workspace.restored.text",
                                day.format(notice.stateOf()),
                                day.format(notice.found()))),
                new Paragraph(getTranslation("workspace.restored.kept")),
                new Paragraph(getTranslation("workspace.restored.next")));
        if (admin) {
            Button read = new Button(getTranslation("workspace.restored.read"));
            read.setId("restored-read");
            read.addClickListener(
                    event -> {
                        notices.dismiss();
                        removeFromParent();
                    });
            add(read);
        }
    }
}
