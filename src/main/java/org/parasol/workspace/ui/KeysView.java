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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Page;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.KeyHolders;
import org.parasol.workspace.PreparedKeys;

/**
 * The key ceremony: the first admin makes the workspace's keys, writes the recovery code down, and
 * shows that she did. Afterwards the page tells who holds the keys.
 */
@Route("keys")
@RolesAllowed("WORKSPACE_ADMIN")
class KeysView extends Page {

    private final transient KeyCeremony ceremony;
    private final transient KeyHolders keyHolders;
    private transient @Nullable PreparedKeys prepared;
    private final Div steps = new Div();

    KeysView(KeyCeremony ceremony, KeyHolders keyHolders) {
        super("workspace.keys.title");
        this.ceremony = ceremony;
        this.keyHolders = keyHolders;
        add(steps);
        if (ceremony.needed()) {
            explain();
        } else {
            steps.add(new KeyHoldersCard(keyHolders));
        }
    }

    private void explain() {
        Card card = new Card("workspace.keys.make.title");
        card.add(
                new Paragraph(getTranslation("workspace.keys.make.what")),
                new Paragraph(getTranslation("workspace.keys.make.code")),
                new Paragraph(getTranslation("workspace.keys.make.lost")));
        Button make = new Button(getTranslation("workspace.keys.make"), event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.setId("make-keys");
        card.add(make);
        steps.add(card);
    }

    private void make() {
        PreparedKeys made = ceremony.begin();
        prepared = made;
        steps.removeAll();
        steps.add(recoveryCard(made), checkCard(made));
    }

    private Card recoveryCard(PreparedKeys made) {
        Card card = new Card("workspace.keys.code.title");
        card.addClassName("printable");
        OrderedList code = new OrderedList();
        code.addClassName("recovery-code");
        code.setId("recovery-code");
        made.groups().forEach(group -> code.add(new ListItem(group)));
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

    private Card checkCard(PreparedKeys made) {
        Card card = new Card("workspace.keys.check.title");
        card.addClassNames("form", "no-print");
        card.add(new Paragraph(getTranslation("workspace.keys.check.why")));
        List<TextField> fields = new ArrayList<>();
        for (int number : made.askedGroups()) {
            TextField field = new TextField(getTranslation("workspace.keys.check.group", number));
            field.setAutocomplete(Autocomplete.OFF);
            field.setMaxLength(12);
            field.setId("group-" + number);
            fields.add(field);
            card.add(field);
        }
        Button finish =
                new Button(getTranslation("workspace.keys.finish"), event -> finish(made, fields));
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        finish.setId("finish-keys");
        card.add(finish);
        return card;
    }

    private void finish(PreparedKeys made, List<TextField> fields) {
        try {
            ceremony.finish(made, fields.stream().map(TextField::getValue).toList());
        } catch (ProblemException e) {
            fields.forEach(
                    field -> {
                        field.setErrorMessage(getTranslation(e.problem().key()));
                        field.setInvalid(true);
                    });
            fields.getFirst().focus();
            return;
        }
        prepared = null;
        steps.removeAll();
        Card done = new Card("workspace.keys.done.title");
        done.setId("keys-done");
        done.add(new Paragraph(getTranslation("workspace.keys.done.text")));
        steps.add(done, new KeyHoldersCard(keyHolders));
    }

    /** Who leaves half-way has made nothing: the keys are wiped. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }
}
