package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import org.parasol.base.ui.Card;
import org.parasol.workspace.WorkspaceSettings;

/** Whether the workspace shares figures, with what that shows and to whom said before deciding. */
final class SharingCard extends Card {

    private final transient WorkspaceSettings settings;
    private final Paragraph state = new Paragraph();
    private final Button decide = new Button();

    SharingCard(WorkspaceSettings settings) {
        super("workspace.sharing.title");
        this.settings = settings;
        setId("sharing");
        Paragraph warning = new Paragraph(getTranslation("workspace.sharing.small"));
        warning.addClassName("caution");
        decide.setId("sharing-decide");
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.addClickListener(event -> ask());
        add(
                new Paragraph(getTranslation("workspace.sharing.what")),
                new Paragraph(getTranslation("workspace.sharing.fact")),
                warning,
                new Paragraph(getTranslation("workspace.sharing.end")),
                state,
                decide);
        refresh();
    }

    private void ask() {
        boolean wanted = !settings.optedIn();
        Confirmation.ask(
                wanted ? "workspace.sharing.start" : "workspace.sharing.stop",
                () -> {
                    settings.optIn(wanted);
                    refresh();
                });
    }

    private void refresh() {
        boolean on = settings.optedIn();
        state.setText(getTranslation(on ? "workspace.sharing.on" : "workspace.sharing.off"));
        decide.setText(
                getTranslation(
                        on ? "workspace.sharing.stop.confirm" : "workspace.sharing.start.confirm"));
    }
}
