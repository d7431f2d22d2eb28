package org.parasol.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.workspace.NewCoordinator;

/** Who reads reports since lately: a name that nobody expected here is an alarm. */
final class NewCoordinatorsCard extends Card {

    NewCoordinatorsCard(List<NewCoordinator> coordinators) {
        super("workspace.new-coordinators.title");
        setId("new-coordinators");
        add(
                new Paragraph(getTranslation("workspace.new-coordinators.text")),
                Lists.of(
                        coordinators,
                        coordinator ->
                                Lists.entry(
                                        coordinator.name(),
                                        List.of(
                                                getTranslation(
                                                        "workspace.new-coordinators.by",
                                                        Moments.day(coordinator.since()),
                                                        coordinator.by())))));
    }
}
