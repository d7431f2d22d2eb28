package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Notifications;
import org.parasol.workspace.KeyLoss;
import org.parasol.workspace.WorkspaceProblem;

/**
 * The last key holder is about to lose the keys: give them to somebody else first, or write down
 * what is lost, in words.
 */
final class KeyLossDialog extends Dialog {

    /** Something that may take the keys from their last holder. */
    interface Act {
        void act(KeyLoss loss);
    }

    private KeyLossDialog(String name, Runnable accepted) {
        String words = getTranslation("workspace.loss.words");
        setHeaderTitle(getTranslation("workspace.loss.title", name));
        TextField typed = new TextField(getTranslation("workspace.loss.type", words));
        typed.setId("loss-words");
        typed.setWidthFull();
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        Button go = new Button(getTranslation("workspace.loss.go"));
        go.setId("accept-loss");
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        go.addClickListener(
                event -> {
                    if (plain(typed.getValue()).equals(plain(words))) {
                        close();
                        accepted.run();
                    } else {
                        typed.setErrorMessage(getTranslation("workspace.loss.other-words"));
                        typed.setInvalid(true);
                        typed.focus();
                    }
                });
        add(
                new Paragraph(getTranslation("workspace.loss.text", name)),
                new Paragraph(getTranslation("workspace.loss.instead")),
                typed);
        getFooter().add(new Button(getTranslation("workspace.cancel"), event -> close()), go);
    }

    /** Does it, and asks for the words only where it would take the keys from the last holder. */
    static void guard(String name, Act act, Runnable afterwards) {
        try {
            act.act(KeyLoss.REFUSED);
            afterwards.run();
        } catch (ProblemException e) {
            if (e.problem() != WorkspaceProblem.LAST_KEY_HOLDER) {
                throw e;
            }
            new KeyLossDialog(name, () -> accepted(act, afterwards)).open();
        }
    }

    private static void accepted(Act act, Runnable afterwards) {
        try {
            act.act(KeyLoss.ACCEPTED);
            afterwards.run();
        } catch (ProblemException e) {
            Notifications.problem(e);
        }
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.’'。]+", " ").strip();
    }
}
