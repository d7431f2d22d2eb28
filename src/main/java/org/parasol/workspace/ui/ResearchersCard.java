package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.workspace.ResearcherRecord;
import org.parasol.workspace.Researchers;

/** Researchers: invited and let go by the operator, because they belong to no workspace. */
final class ResearchersCard extends Card {

    private final transient Researchers researchers;
    private final Div handed = new Div();
    private final Div list = new Div();

    ResearchersCard(Researchers researchers) {
        super("workspace.researchers.title");
        this.researchers = researchers;
        add(new Paragraph(getTranslation("workspace.researchers.introduction")));
        Button invite =
                new Button(getTranslation("workspace.researchers.invite"), event -> invite());
        invite.setId("researcher-invite");
        handed.getElement().setAttribute("aria-live", "polite");
        add(list, invite, handed);
        refresh();
    }

    private void invite() {
        handed.removeAll();
        handed.add(new LinkCard("workspace.link.researcher.title", researchers.invite(), false));
    }

    private void refresh() {
        list.removeAll();
        List<ResearcherRecord> all = researchers.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("workspace.researchers.empty")));
        } else {
            list.add(Lists.of(all, this::entry));
        }
    }

    private ListItem entry(ResearcherRecord researcher) {
        if (!researcher.active()) {
            return Lists.entry(
                    researcher.name(), List.of(getTranslation("workspace.members.inactive")));
        }
        Button end =
                new Button(
                        getTranslation("workspace.members.deactivate"),
                        event ->
                                Confirmation.ask(
                                        "workspace.researchers.deactivate",
                                        () -> {
                                            researchers.deactivate(researcher.id());
                                            refresh();
                                        },
                                        researcher.name()));
        end.setAriaLabel(getTranslation("workspace.members.deactivate.for", researcher.name()));
        Button reset =
                new Button(
                        getTranslation("workspace.members.reset-factors"),
                        event ->
                                Confirmation.ask(
                                        "workspace.members.reset-factors.ask",
                                        () -> {
                                            researchers.resetFactors(researcher.id());
                                            refresh();
                                        },
                                        researcher.name()));
        reset.setAriaLabel(
                getTranslation("workspace.members.reset-factors.for", researcher.name()));
        String presence =
                researcher
                        .signedInSince()
                        .map(
                                since ->
                                        getTranslation(
                                                "workspace.members.since", Moments.time(since)))
                        .orElse(getTranslation("workspace.members.away"));
        return Lists.entry(researcher.name(), List.of(presence), reset, end);
    }
}
