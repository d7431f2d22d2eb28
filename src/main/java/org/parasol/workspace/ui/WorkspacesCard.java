package org.parasol.workspace.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.parasol.base.ui.Card;
import org.parasol.workspace.WorkspaceRecord;

/** How many workspaces the operator runs, and how many still wait for their first admin. */
final class WorkspacesCard extends Card {

    WorkspacesCard(List<WorkspaceRecord> workspaces) {
        super("workspace.today.workspaces", workspaces.size());
        setId("today-workspaces");
        long waiting = workspaces.stream().filter(workspace -> !workspace.keysMade()).count();
        add(
                new Paragraph(
                        workspaces.isEmpty()
                                ? getTranslation("workspace.today.first")
                                : getTranslation("workspace.today.without-keys", waiting)),
                new RouterLink(getTranslation("workspace.today.go"), WorkspacesView.class));
    }
}
