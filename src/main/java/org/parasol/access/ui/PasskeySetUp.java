package org.parasol.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.parasol.access.AccessProblem;
import org.parasol.access.PasskeyCreation;
import org.parasol.access.ProvenPassword;
import org.parasol.access.SecondFactors;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;

/** Has the browser make a passkey. */
final class PasskeySetUp extends Card {

    private final transient SecondFactors factors;
    private final transient ProvenPassword password;
    private final transient Runnable done;
    private final PasskeyBrowser browser;
    private final Div message = new Div();

    PasskeySetUp(SecondFactors factors, ProvenPassword password, Runnable done) {
        super("access.factor.passkey");
        this.factors = factors;
        this.password = password;
        this.done = done;
        message.addClassName("error-note");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        Button make = new Button(getTranslation("access.factor.passkey.make"));
        make.setId("make-passkey");
        make.addClickListener(click -> make());
        browser =
                new PasskeyBrowser(
                        new Paragraph(getTranslation("access.factor.passkey.text")), message, make);
        add(browser);
    }

    private void make() {
        message.setVisible(false);
        try {
            PasskeyCreation asked = factors.newPasskey(password, PasskeyBrowser.origin());
            browser.create(asked.json(), made -> made(asked, made));
        } catch (ProblemException e) {
            show(e.problem());
        }
    }

    private void made(PasskeyCreation asked, String made) {
        if (made.isEmpty()) {
            show(AccessProblem.PASSKEY_REFUSED);
            return;
        }
        try {
            factors.addPasskey(password, asked, made);
        } catch (ProblemException e) {
            show(e.problem());
            return;
        }
        done.run();
    }

    private void show(Problem problem) {
        message.setText(getTranslation(problem.key()));
        message.setVisible(true);
    }
}
