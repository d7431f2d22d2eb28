package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.Notifications;
import org.parasol.base.ui.Page;
import org.parasol.workspace.KeyCeremony;
import org.parasol.workspace.KeyChanges;
import org.parasol.workspace.KeyHolders;
import org.parasol.workspace.KeyRecovery;
import org.parasol.workspace.PreparedKeys;

/**
 * The workspace's keys: the first admin makes them and writes the recovery code down; afterwards
 * the page tells who holds them, opens them by the code, makes a new code, and changes them.
 */
@Route("keys")
@RolesAllowed("WORKSPACE_ADMIN")
class KeysView extends Page {

    private final transient KeyCeremony ceremony;
    private final transient KeyHolders keyHolders;
    private final transient KeyRecovery recovery;
    private final transient KeyChanges changes;
    private final Div steps = new Div();

    KeysView(
            KeyCeremony ceremony, KeyHolders keyHolders, KeyRecovery recovery, KeyChanges changes) {
        super("workspace.keys.title");
        this.ceremony = ceremony;
        this.keyHolders = keyHolders;
        this.recovery = recovery;
        this.changes = changes;
        steps.addClassName("stack");
        add(steps);
        show();
    }

    private void show() {
        steps.removeAll();
        if (ceremony.needed()) {
            steps.add(makeCard());
            return;
        }
        steps.add(new KeyHoldersCard(keyHolders));
        if (keyHolders.unlocked()) {
            steps.add(changeCard(), newCodeCard());
        } else {
            steps.add(new RecoverKeysCard(recovery, this::recovered));
        }
    }

    private Card makeCard() {
        Card card = new Card("workspace.keys.make.title");
        card.add(
                new Paragraph(getTranslation("workspace.keys.make.what")),
                new Paragraph(getTranslation("workspace.keys.make.code")),
                new Paragraph(getTranslation("workspace.keys.make.lost")),
                button(
                        "workspace.keys.make",
                        "make-keys",
                        () ->
                                begin(
                                        ceremony::begin,
                                        "workspace.keys.finish",
                                        ceremony::finish,
                                        "workspace.keys.done")));
        return card;
    }

    private Card changeCard() {
        Card card = new Card("workspace.keys.change.title");
        card.setId("change-keys-card");
        if (changes.underWay().isPresent()) {
            card.add(new KeyChangeBar(changes, () -> done("workspace.keys.changed")));
            return card;
        }
        changes.advised()
                .ifPresent(
                        since ->
                                card.add(
                                        new Paragraph(
                                                getTranslation(
                                                        "workspace.keys.change.advised",
                                                        Moments.day(since)))));
        card.add(
                new Paragraph(getTranslation("workspace.keys.change.what")),
                new Paragraph(getTranslation("workspace.keys.change.limits")),
                button(
                        "workspace.keys.change",
                        "change-keys",
                        () ->
                                begin(
                                        changes::begin,
                                        "workspace.keys.change.finish",
                                        changes::finish,
                                        "workspace.keys.change.begun")));
        return card;
    }

    private Card newCodeCard() {
        Card card = new Card("workspace.keys.new-code.title");
        card.add(
                new Paragraph(getTranslation("workspace.keys.new-code.what")),
                button(
                        "workspace.keys.new-code",
                        "new-code",
                        () ->
                                begin(
                                        recovery::beginNewCode,
                                        "workspace.keys.new-code.finish",
                                        recovery::finishNewCode,
                                        "workspace.keys.new-code.done")));
        return card;
    }

    /** Shows the code that goes with what is made, and stores both once it is written down. */
    private void begin(
            Supplier<PreparedKeys> made,
            String finishKey,
            BiConsumer<PreparedKeys, List<String>> finish,
            String doneKey) {
        try {
            PreparedKeys prepared = made.get();
            steps.removeAll();
            steps.add(
                    new RecoveryCodeSteps(
                            prepared,
                            finishKey,
                            (keys, typed) -> {
                                finish.accept(keys, typed);
                                done(doneKey);
                            }));
        } catch (ProblemException e) {
            Notifications.problem(e);
            show();
        }
    }

    private void recovered() {
        done("workspace.keys.recovered");
    }

    private void done(String key) {
        show();
        Card done = new Card(key + ".title");
        done.setId("keys-done");
        done.getElement().setAttribute("role", "status");
        done.add(new Paragraph(getTranslation(key + ".text")));
        steps.addComponentAsFirst(done);
    }

    private Button button(String key, String id, Runnable act) {
        Button button = new Button(getTranslation(key), event -> act.run());
        if (!"new-code".equals(id)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setDisableOnClick(true);
        button.setId(id);
        return button;
    }
}
