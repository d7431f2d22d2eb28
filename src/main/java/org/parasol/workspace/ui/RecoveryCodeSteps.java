package org.parasol.workspace.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.workspace.PreparedKeys;
import org.parasol.workspace.WorkspaceProblem;

/**
 * Shows a recovery code this once, to be written down or printed, and asks for two of its groups.
 * Who leaves half-way has made nothing: what was prepared is wiped.
 */
final class RecoveryCodeSteps extends Div {

    private final transient PreparedKeys prepared;
    private final transient BiConsumer<PreparedKeys, List<String>> finish;
    private final List<TextField> fields = new ArrayList<>();

    /**
     * @param finish stores what was prepared, with the groups that were typed
     */
    RecoveryCodeSteps(
            PreparedKeys prepared,
            String finishKey,
            BiConsumer<PreparedKeys, List<String>> finish) {
        this.prepared = prepared;
        this.finish = finish;
        addClassName("stack");
        add(code(), check(finishKey));
    }

    private Card code() {
        Card card = new Card("workspace.keys.code.title");
        card.addClassName("printable");
        OrderedList code = new OrderedList();
        code.addClassName("recovery-code");
        code.setId("recovery-code");
        prepared.groups().forEach(group -> code.add(new ListItem(group)));
        Button print =
                new Button(
                        getTranslation("workspace.print"),
                        event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        card.add(
                new Paragraph(getTranslation("workspace.keys.code.what")),
                code,
                new Paragraph(getTranslation("workspace.keys.code.keep")),
                print);
        return card;
    }

    private Card check(String finishKey) {
        Card card = new Card("workspace.keys.check.title");
        card.addClassNames("form", "no-print");
        card.add(new Paragraph(getTranslation("workspace.keys.check.why")));
        for (int number : prepared.askedGroups()) {
            TextField field = new TextField(getTranslation("workspace.keys.check.group", number));
            field.setAutocomplete(Autocomplete.OFF);
            field.setMaxLength(12);
            field.setId("group-" + number);
            fields.add(field);
            card.add(field);
        }
        Button button = new Button(getTranslation(finishKey), event -> finish());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("finish-keys");
        card.add(button);
        return card;
    }

    private void finish() {
        try {
            finish.accept(prepared, fields.stream().map(TextField::getValue).toList());
        } catch (ProblemException e) {
            if (e.problem() != WorkspaceProblem.WRONG_RECOVERY_GROUPS) {
                Notifications.problem(e);
                return;
            }
            fields.forEach(
                    field -> {
                        field.setErrorMessage(getTranslation(e.problem().key()));
                        field.setInvalid(true);
                    });
            fields.getFirst().focus();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        prepared.close();
    }
}
