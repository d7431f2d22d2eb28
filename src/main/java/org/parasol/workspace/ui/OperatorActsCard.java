package org.parasol.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.workspace.OperatorAct;

/** What the operator did to this workspace, newest first. */
final class OperatorActsCard extends Card {

    OperatorActsCard(List<OperatorAct> acts) {
        super("workspace.acts.title");
        setId("operator-acts");
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        UnorderedList list = new UnorderedList();
        for (OperatorAct act : acts) {
            list.add(
                    new ListItem(
                            getTranslation(
                                    "workspace.acts.on",
                                    day.format(act.day()),
                                    getTranslation(key(act.kind())))));
        }
        add(
                new Paragraph(getTranslation("workspace.acts.introduction")),
                list,
                new Anchor("log", getTranslation("workspace.acts.log")));
    }

    private static String key(OperatorAct.Kind kind) {
        return switch (kind) {
            case CREATED -> "workspace.acts.created";
            case REISSUED -> "workspace.acts.reissued";
        };
    }
}
