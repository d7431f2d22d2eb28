package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.workspace.KeyHolders;
import org.parasol.workspace.Members;
import org.parasol.workspace.WaitingMember;

/**
 * Members who wait for a key holder. The code is typed, not merely looked at: a code that is shown
 * beside a button is soon pressed unread.
 */
final class WaitingMembersCard extends Card {

    private final transient Members members;
    private final transient Runnable afterConfirmation;
    private final boolean keyHolder;

    WaitingMembersCard(Members members, KeyHolders keyHolders, Runnable afterConfirmation) {
        super("workspace.waiting.title");
        this.members = members;
        this.afterConfirmation = afterConfirmation;
        this.keyHolder = keyHolders.unlocked();
        setId("members-waiting");
        refresh();
    }

    private void refresh() {
        getChildren().skip(1).toList().forEach(this::remove);
        List<WaitingMember> waiting = members.waiting();
        if (waiting.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.waiting.none")));
            return;
        }
        add(
                new Paragraph(
                        getTranslation(
                                keyHolder
                                        ? "workspace.waiting.introduction"
                                        : "workspace.waiting.no-keys")));
        UnorderedList list = Lists.of(waiting, this::entry);
        add(list);
    }

    private ListItem entry(WaitingMember member) {
        List<String> details = List.of(RoleTexts.all(this, member.roles()));
        if (!keyHolder) {
            return Lists.entry(member.name(), details);
        }
        TextField code = new TextField(getTranslation("workspace.waiting.code", member.name()));
        code.setHelperText(getTranslation("workspace.waiting.code.help"));
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(40);
        code.addClassName("short-code-field");
        Button confirm =
                new Button(
                        getTranslation("workspace.waiting.confirm"),
                        event -> confirm(member, code));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setAriaLabel(getTranslation("workspace.waiting.confirm.for", member.name()));
        return Lists.entry(member.name(), details, code, confirm);
    }

    private void confirm(WaitingMember member, TextField code) {
        try {
            members.confirm(member.id(), code.getValue());
            Notifications.done("workspace.waiting.confirmed", member.name());
            refresh();
            afterConfirmation.run();
        } catch (ProblemException e) {
            code.setErrorMessage(getTranslation(e.problem().key()));
            code.setInvalid(true);
        }
    }
}
