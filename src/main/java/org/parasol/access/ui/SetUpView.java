package org.parasol.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.parasol.access.SetUp;
import org.parasol.base.ui.LanguageSwitch;
import org.parasol.base.ui.Page;

/** Makes the operator's account for whoever holds the link from the terminal. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Page {

    private final transient SetUp setUp;
    private final Div body = new Div();

    SetUpView(SetUp setUp) {
        super("access.set-up");
        this.setUp = setUp;
        addClassName("door");
        Div language = new Div(new LanguageSwitch());
        language.addClassName("door-language");
        add(body, language);
        LinkSecret.read(this, this::opened);
    }

    void opened(String secret) {
        body.removeAll();
        if (!setUp.open(secret)) {
            body.add(new Paragraph(getTranslation("access.problem.link-invalid")));
            return;
        }
        body.add(new Paragraph(getTranslation("access.set-up.text")));
        body.add(
                new NewAccountForm(
                        (username, password) -> {
                            setUp.makeOperator(secret, username, password, getLocale());
                            done();
                        }));
    }

    private void done() {
        LinkSecret.forget(this);
        body.removeAll();
        body.add(
                new Paragraph(getTranslation("access.account.made")),
                new Anchor("sign-in", getTranslation("access.sign-in")));
    }
}
