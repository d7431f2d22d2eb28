package org.parasol.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.Page;

/** A page that a one-time link opens: what the link is for, and the form that spends it. */
abstract class LinkDoor extends Page {

    private final Div body = new Div();

    LinkDoor(String titleKey) {
        super(titleKey);
        addClassName("door");
        Div language = new Div(new LanguageSwitch());
        language.addClassName("door-language");
        add(body, language);
        LinkSecret.read(this, this::opened);
    }

    /** The key of the text above the form; empty where the link opens nothing. */
    abstract Optional<String> introductionKey(String secret);

    /** Makes the account and spends the link; throws where a rule is broken. */
    abstract void makeAccount(String secret, String username, char[] password);

    final void opened(String secret) {
        body.removeAll();
        introductionKey(secret)
                .ifPresentOrElse(
                        key ->
                                body.add(
                                        new Paragraph(getTranslation(key)),
                                        new NewAccountForm(
                                                (username, password) -> {
                                                    makeAccount(secret, username, password);
                                                    done();
                                                })),
                        () ->
                                body.add(
                                        new Paragraph(
                                                getTranslation("access.problem.link-invalid"))));
    }

    private void done() {
        LinkSecret.forget(this);
        body.removeAll();
        body.add(
                new Paragraph(getTranslation("access.account.made")),
                new Anchor("sign-in", getTranslation("access.sign-in")));
    }
}
