package org.parasol.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.parasol.access.AccessProblem;
import org.parasol.access.PasswordRules;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;

/** Name and password for a new account, the password twice. */
final class NewAccountForm extends Div {

    /** Makes the account; throws where a rule is broken. */
    interface Maker {
        void make(String username, char[] password);
    }

    private static final Set<Problem> NAME_PROBLEMS =
            Set.of(
                    AccessProblem.USERNAME_FORM,
                    AccessProblem.USERNAME_TAKEN,
                    AccessProblem.USERNAME_OTHER);

    /** Told by the page around the form, beside a field of its own. */
    private static final Set<Problem> OTHERS_PROBLEMS = Set.of(AccessProblem.RECOVERY_REFUSED);

    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final PassphraseOffer offer =
            new PassphraseOffer(
                    passphrase -> {
                        password.setValue(passphrase);
                        again.setValue(passphrase);
                    });
    private final Button submit = new Button();

    NewAccountForm(Maker maker) {
        this(maker, "access.account.make");
        username.setHelperText(getTranslation("access.username.help"));
    }

    /**
     * For an account that gets a new password: its name is chosen already.
     *
     * @param submitKey the text of the button
     */
    NewAccountForm(Maker maker, String submitKey) {
        addClassName("stack");
        username.setId("username");
        username.setLabel(getTranslation("access.username"));
        username.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        username.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        username.setRequiredIndicatorVisible(true);
        password.setId("password");
        password.setLabel(getTranslation("access.password"));
        password.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        again.setId("password-again");
        again.setLabel(getTranslation("access.password.again"));
        again.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        again.setRequiredIndicatorVisible(true);
        password.setValueChangeMode(ValueChangeMode.ON_BLUR);
        submit.setId("make-account");
        submit.setText(getTranslation(submitKey));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(
                click -> {
                    try {
                        submit(maker);
                    } finally {
                        submit.setEnabled(true);
                    }
                });
        add(
                username,
                offer,
                password,
                again,
                new Paragraph(getTranslation("access.password.lost")),
                submit);
    }

    private void submit(Maker maker) {
        clearErrors();
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage(getTranslation("access.password.differs"));
            again.setInvalid(true);
            again.focus();
            return;
        }
        try {
            maker.make(username.getValue(), password.getValue().toCharArray());
            password.clear();
            again.clear();
            offer.forget();
        } catch (ProblemException e) {
            show(e);
        }
    }

    private void show(ProblemException e) {
        Problem problem = e.problem();
        String text = getTranslation(problem.key(), e.arguments().toArray());
        if (NAME_PROBLEMS.contains(problem)) {
            username.setErrorMessage(text);
            username.setInvalid(true);
            username.focus();
        } else if (OTHERS_PROBLEMS.contains(problem)) {
            return;
        } else if (problem instanceof AccessProblem && problem != AccessProblem.LINK_INVALID) {
            password.setErrorMessage(text);
            password.setInvalid(true);
            password.focus();
        } else {
            throw e;
        }
    }

    private void clearErrors() {
        username.setInvalid(false);
        password.setInvalid(false);
        again.setInvalid(false);
    }
}
