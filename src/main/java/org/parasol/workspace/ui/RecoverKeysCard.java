package org.parasol.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.workspace.KeyRecovery;

/** Opens the workspace's keys by the recovery code, for an admin who holds none. */
final class RecoverKeysCard extends Card {

    RecoverKeysCard(KeyRecovery recovery, Runnable afterwards) {
        super("workspace.keys.recover.title");
        addClassName("form");
        setId("recover-keys");
        PasswordField code = new PasswordField(getTranslation("workspace.keys.recover.code"));
        code.setId("typed-recovery-code");
        code.setHelperText(getTranslation("workspace.keys.recover.help"));
        code.getElement().setAttribute("autocomplete", "off");
        code.setWidthFull();
        Button open =
                new Button(
                        getTranslation("workspace.keys.recover"),
                        event -> {
                            try {
                                recovery.recover(code.getValue().toCharArray());
                                code.clear();
                                afterwards.run();
                            } catch (ProblemException e) {
                                code.setErrorMessage(getTranslation(e.problem().key()));
                                code.setInvalid(true);
                                code.focus();
                            }
                        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setId("open-keys");
        add(new Paragraph(getTranslation("workspace.keys.recover.what")), code, open);
    }
}
