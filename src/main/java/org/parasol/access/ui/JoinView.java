package org.parasol.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parasol.access.Joining;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.Page;

/** Makes an account for whoever was handed a one-time link. */
@Route(value = "join", autoLayout = false)
@AnonymousAllowed
class JoinView extends Page {

    private final transient Joining joining;
    private final Div body = new Div();

    JoinView(Joining joining) {
        super("access.join");
        this.joining = joining;
        addClassName("door");
        Div language = new Div(new LanguageSwitch());
        language.addClassName("door-language");
        add(body, language);
        LinkSecret.read(this, this::opened);
    }

    void opened(String secret) {
        body.removeAll();
        joining.step(secret)
                .ifPresentOrElse(
                        step -> {
                            body.add(new Paragraph(getTranslation(step.introductionKey())));
                            body.add(
                                    new NewAccountForm(
                                            (username, password) -> {
                                                joining.join(
                                                        secret, username, password, getLocale());
                                                done();
                                            }));
                        },
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
