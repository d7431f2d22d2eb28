package org.parasol.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parasol.access.AccessProblem;
import org.parasol.access.Recovery;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.Page;

/** For an admin who has lost her password and has the recovery code on paper. */
@Route(value = "recover", autoLayout = false)
@AnonymousAllowed
class RecoverView extends Page {

    private final transient Recovery recovery;
    private final PasswordField code = new PasswordField();
    private final Div body = new Div();

    RecoverView(Recovery recovery) {
        super("access.recover");
        this.recovery = recovery;
        addClassName("door");
        body.addClassName("stack");
        code.setId("typed-recovery-code");
        code.setLabel(getTranslation("access.recover.code"));
        code.setHelperText(getTranslation("access.recover.code.help"));
        code.getElement().setAttribute("autocomplete", "off");
        code.setRequiredIndicatorVisible(true);
        code.setWidthFull();
        body.add(
                new Paragraph(getTranslation("access.recover.what")),
                new Paragraph(getTranslation("access.recover.others")),
                code,
                new NewAccountForm(this::recover, "access.recover.go"),
                new Anchor("sign-in", getTranslation("access.recover.back")));
        Div language = new Div(new LanguageSwitch());
        language.addClassName("door-language");
        add(body, language);
    }

    private void recover(String username, char[] password) {
        code.setInvalid(false);
        try {
            recovery.recover(username, code.getValue().toCharArray(), password);
        } catch (ProblemException e) {
            if (e.problem() == AccessProblem.RECOVERY_REFUSED) {
                code.setErrorMessage(getTranslation(e.problem().key()));
                code.setInvalid(true);
                code.focus();
            }
            throw e;
        }
        code.clear();
        body.removeAll();
        Paragraph done = new Paragraph(getTranslation("access.recover.done"));
        done.setId("recovered");
        done.getElement().setAttribute("role", "status");
        body.add(done, new Anchor("sign-in", getTranslation("access.sign-in")));
    }
}
