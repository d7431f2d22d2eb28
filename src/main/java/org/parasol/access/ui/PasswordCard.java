package org.parasol.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.stream.Stream;
import org.parasol.access.AccessProblem;
import org.parasol.access.Accounts;
import org.parasol.access.PasswordRules;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;

/** Changes one's own password, after which one signs in again. */
final class PasswordCard extends Card {

    private final transient Accounts accounts;
    private final PasswordField old =
            field("old-password", "access.password.old", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField fresh =
            field("new-password", "access.password.new", Autocomplete.NEW_PASSWORD);
    private final PasswordField again =
            field("new-password-again", "access.password.again", Autocomplete.NEW_PASSWORD);
    private final PassphraseOffer offer =
            new PassphraseOffer(
                    passphrase -> {
                        fresh.setValue(passphrase);
                        again.setValue(passphrase);
                    });

    PasswordCard(Accounts accounts) {
        super("access.password.change");
        this.accounts = accounts;
        addClassName("stack");
        fresh.setHelperText(getTranslation("access.password.help", PasswordRules.SHORTEST));
        Button change = new Button(getTranslation("access.password.change"));
        change.setId("change-password");
        change.setDisableOnClick(true);
        change.addClickListener(
                click -> {
                    try {
                        change();
                    } finally {
                        change.setEnabled(true);
                    }
                });
        add(
                old,
                offer,
                fresh,
                again,
                new Paragraph(getTranslation("access.password.change.text")),
                change);
    }

    private void change() {
        Stream.of(old, fresh, again).forEach(field -> field.setInvalid(false));
        if (!fresh.getValue().equals(again.getValue())) {
            show(again, getTranslation("access.password.differs"));
            return;
        }
        try {
            accounts.changePassword(old.getValue().toCharArray(), fresh.getValue().toCharArray());
            Stream.of(old, fresh, again).forEach(PasswordField::clear);
            offer.forget();
            UI.getCurrent().getPage().setLocation("sign-in");
        } catch (ProblemException e) {
            Problem problem = e.problem();
            boolean aboutOld =
                    problem == AccessProblem.PASSWORD_WRONG || problem == AccessProblem.TOO_OFTEN;
            show(aboutOld ? old : fresh, getTranslation(problem.key(), e.arguments().toArray()));
        }
    }

    private static void show(PasswordField field, String error) {
        field.setErrorMessage(error);
        field.setInvalid(true);
        field.focus();
    }

    private PasswordField field(String id, String key, Autocomplete filledBy) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.setId(id);
        field.setAutocomplete(filledBy);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
