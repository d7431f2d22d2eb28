package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.parasol.workspace.MemberRecord;
import org.parasol.workspace.Members;

/** Changes a member's roles, and says what that does to her keys. */
final class RolesDialog extends Dialog {

    RolesDialog(MemberRecord member, Members members, Runnable afterwards) {
        setHeaderTitle(getTranslation("workspace.members.roles.for", member.name()));
        CheckboxGroup<Role> roles = new CheckboxGroup<>();
        roles.setLabel(getTranslation("workspace.invite.roles"));
        roles.setItems(RoleTexts.OFFERED);
        roles.setItemLabelGenerator(role -> RoleTexts.of(this, role));
        roles.setItemHelperGenerator(role -> RoleTexts.help(this, role));
        roles.setValue(member.roles());
        add(new Paragraph(getTranslation("workspace.members.roles.text")), roles);
        Button save = new Button(getTranslation("workspace.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(
                event -> {
                    try {
                        KeyLossDialog.guard(
                                member.name(),
                                loss -> members.changeRoles(member.id(), roles.getValue(), loss),
                                () -> {
                                    close();
                                    Notifications.done(
                                            "workspace.members.roles.changed", member.name());
                                    afterwards.run();
                                });
                    } catch (ProblemException e) {
                        roles.setErrorMessage(getTranslation(e.problem().key()));
                        roles.setInvalid(true);
                    }
                });
        getFooter().add(new Button(getTranslation("workspace.cancel"), event -> close()), save);
    }
}
