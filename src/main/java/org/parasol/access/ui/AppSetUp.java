package org.parasol.access.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.parasol.access.ProvenPassword;
import org.parasol.access.SecondFactors;
import org.parasol.base.ProblemException;
import org.parasol.base.ui.Card;
import org.parasol.base.ui.QrCode;
import org.parasol.vault.OneTimeSecret;

/** Sets up an authenticator app: the secret as QR code and as text, and the first code back. */
final class AppSetUp extends Card {

    private static final int GROUP = 4;

    private final transient SecondFactors factors;
    private final transient ProvenPassword password;
    private final transient OneTimeSecret secret;
    private final TextField code = new TextField();
    private final transient Runnable done;

    AppSetUp(SecondFactors factors, ProvenPassword password, Runnable done) {
        super("access.factor.app");
        this.factors = factors;
        this.password = password;
        this.secret = factors.newApp();
        this.done = done;
        addClassName("stack");
        Code text = new Code(grouped(secret.text()));
        text.setId("app-secret");
        text.addClassName("secret-text");
        code.setId("app-code");
        code.setLabel(getTranslation("access.factor.app.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(12);
        Button confirm = new Button(getTranslation("access.factor.app.confirm"));
        confirm.setId("confirm-app");
        confirm.addClickListener(click -> confirm());
        add(
                new Paragraph(getTranslation("access.factor.app.text")),
                new QrCode(
                        "otpauth://totp/Parasol?secret=" + secret.text() + "&issuer=Parasol",
                        getTranslation("access.factor.app.qr")),
                new Paragraph(getTranslation("access.factor.app.secret")),
                text,
                new Paragraph(getTranslation("access.factor.app.name")),
                code,
                confirm);
    }

    private void confirm() {
        code.setInvalid(false);
        try {
            factors.addApp(password, secret, code.getValue());
        } catch (ProblemException e) {
            code.setErrorMessage(getTranslation(e.problem().key(), e.arguments().toArray()));
            code.setInvalid(true);
            code.focus();
            return;
        }
        done.run();
    }

    private static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        secret.close();
    }
}
