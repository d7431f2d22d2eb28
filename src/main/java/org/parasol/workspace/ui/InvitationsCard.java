package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.workspace.InvitationRecord;
import org.parasol.workspace.Invitations;

/** Invites staff: roles, how long the link works, the link itself once, and those still open. */
final class InvitationsCard extends Card {

    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30);

    private final transient Invitations invitations;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final Select<Integer> days = new Select<>();
    private final Div handed = new Div();
    private final Div open = new Div();

    InvitationsCard(Invitations invitations) {
        super("workspace.invite.title");
        this.invitations = invitations;
        add(new Paragraph(getTranslation("workspace.invite.introduction")));
        roles.setLabel(getTranslation("workspace.invite.roles"));
        roles.setItems(RoleTexts.OFFERED);
        roles.setItemLabelGenerator(role -> RoleTexts.of(this, role));
        roles.setItemHelperGenerator(role -> RoleTexts.help(this, role));
        roles.setValue(Set.of(Role.OUTREACH_WORKER));
        roles.setId("invite-roles");
        days.setLabel(getTranslation("workspace.invite.validity"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(number -> getTranslation("workspace.invite.days", number));
        days.setValue((int) Invitations.USUAL_VALIDITY.toDays());
        Button invite = new Button(getTranslation("workspace.invite.make"), event -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setId("invite");
        handed.getElement().setAttribute("aria-live", "polite");
        Div form = new Div(roles, days, invite);
        form.addClassName("form");
        add(form, handed, new H3(getTranslation("workspace.invite.open")), open);
        refresh();
    }

    private void invite() {
        try {
            roles.setInvalid(false);
            var link = invitations.invite(roles.getValue(), Duration.ofDays(days.getValue()));
            handed.removeAll();
            handed.add(new LinkCard("workspace.link.staff.title", link, false));
            refresh();
        } catch (ProblemException e) {
            roles.setErrorMessage(getTranslation(e.problem().key()));
            roles.setInvalid(true);
        }
    }

    private void refresh() {
        open.removeAll();
        List<InvitationRecord> all = invitations.open();
        if (all.isEmpty()) {
            open.add(new Paragraph(getTranslation("workspace.invite.none-open")));
        } else {
            open.add(Lists.of(all, this::entry));
        }
    }

    private ListItem entry(InvitationRecord invitation) {
        String expires = Moments.time(invitation.expires());
        Button revoke =
                new Button(
                        getTranslation("workspace.invite.revoke"),
                        event -> {
                            invitations.revoke(invitation.id());
                            handed.removeAll();
                            Notifications.done("workspace.invite.revoked");
                            refresh();
                        });
        revoke.setAriaLabel(getTranslation("workspace.invite.revoke.for", expires));
        return Lists.entry(
                RoleTexts.all(this, invitation.roles()),
                List.of(
                        getTranslation("workspace.invite.by", invitation.invitedBy()),
                        getTranslation("workspace.invite.expires", expires)),
                revoke);
    }
}
