package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Page;
import org.parasol.workspace.HandedLink;
import org.parasol.workspace.Researchers;
import org.parasol.workspace.WorkspaceRecord;
import org.parasol.workspace.Workspaces;

/** The operator's list of workspaces, and of researchers below it. */
@Route("workspaces")
@RolesAllowed("OPERATOR")
@Menu(title = "workspace.list.title", order = 20)
class WorkspacesView extends Page {

    private final transient Workspaces workspaces;
    private final Div handed = new Div();
    private final Card list = new Card("workspace.list.all");
    private final TextField name;

    WorkspacesView(Workspaces workspaces, Researchers researchers) {
        super("workspace.list.title");
        this.workspaces = workspaces;
        addIntroduction("workspace.list.introduction");
        name = new TextField(getTranslation("workspace.list.name"));
        name.setHelperText(getTranslation("workspace.list.name.help"));
        name.setMaxLength(100);
        name.setId("workspace-name");
        Button create = new Button(getTranslation("workspace.list.create"), event -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setId("workspace-create");
        name.setWidthFull();
        Card form = new Card("workspace.list.new");
        form.addClassName("form");
        form.add(name, create);
        handed.getElement().setAttribute("aria-live", "polite");
        add(form, handed, list, new ResearchersCard(researchers));
        refresh();
    }

    private void create() {
        try {
            hand(workspaces.create(name.getValue()));
            name.clear();
            name.setInvalid(false);
            refresh();
        } catch (ProblemException e) {
            name.setErrorMessage(getTranslation(e.problem().key()));
            name.setInvalid(true);
        }
    }

    private void hand(HandedLink link) {
        handed.removeAll();
        handed.add(new LinkCard("workspace.link.first.title", link, true));
    }

    private void refresh() {
        list.getChildren().skip(1).toList().forEach(list::remove);
        List<WorkspaceRecord> all = workspaces.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("workspace.list.empty")));
        } else {
            list.add(Lists.of(all, this::entry));
        }
    }

    private ListItem entry(WorkspaceRecord workspace) {
        List<String> details =
                List.of(
                        getTranslation(
                                "workspace.list.details",
                                Moments.month(workspace.created()),
                                workspace.members()),
                        getTranslation(
                                workspace.optedIn()
                                        ? "workspace.list.opted-in"
                                        : "workspace.list.not-opted-in"),
                        getTranslation(
                                workspace.keysMade()
                                        ? "workspace.list.keys-made"
                                        : "workspace.list.keys-not-made"));
        if (workspace.keysMade()) {
            return Lists.entry(workspace.name(), details);
        }
        Button again =
                new Button(
                        getTranslation("workspace.list.reissue"),
                        event -> hand(workspaces.reissueFirstLink(workspace.id())));
        again.setAriaLabel(getTranslation("workspace.list.reissue.for", workspace.name()));
        return Lists.entry(workspace.name(), details, again);
    }
}
