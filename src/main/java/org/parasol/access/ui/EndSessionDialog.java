package org.parasol.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.parasol.access.Accounts;
import org.parasol.access.ProvenPassword;
import org.parasol.base.ProblemException;

/** Asks for the password before one of one's other sessions is ended. */
class EndSessionDialog extends Dialog {

    /** What follows once the password was right. */
    interface Ending {
        void with(ProvenPassword password);
    }

    private final transient Accounts accounts;
    private final transient Ending ending;
    private final PasswordField password = new PasswordField();
    private final Button end = new Button();

    EndSessionDialog(Accounts accounts, Ending ending) {
        this.accounts = accounts;
        this.ending = ending;
        setHeaderTitle(getTranslation("access.session.end.title"));
        password.setId("end-session-password");
        password.setLabel(getTranslation("access.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setWidthFull();
        end.setId("end-session");
        end.setText(getTranslation("access.session.end"));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        end.setDisableOnClick(true);
        end.addClickListener(event -> end());
        add(new Paragraph(getTranslation("access.factors.password.text")), password);
        getFooter().add(new Button(getTranslation("access.session.stay"), event -> close()), end);
    }

    private void end() {
        try {
            ending.with(accounts.provePassword(password.getValue().toCharArray()));
            close();
        } catch (ProblemException e) {
            password.setErrorMessage(getTranslation(e.problem().key(), e.arguments().toArray()));
            password.setInvalid(true);
            password.focus();
        } finally {
            end.setEnabled(true);
        }
    }
}
