package org.parasol.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.ui.ChosenLanguage;
import org.springframework.stereotype.Component;

/** Keeps the language that somebody chose while signed in with her account, for other browsers. */
@Component
class AccountLanguage implements VaadinServiceInitListener {

    private static final String STORED = AccountLanguage.class.getName();

    private final transient Accounts accounts;

    AccountLanguage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        init ->
                                CurrentUser.current()
                                        .ifPresent(user -> keep(user, init.getUI().getSession())));
    }

    private void keep(SignedIn user, VaadinSession session) {
        ChosenLanguage.from(VaadinRequest.getCurrent())
                .filter(chosen -> !chosen.equals(stored(user, session)))
                .ifPresent(
                        chosen -> {
                            accounts.changeLanguage(user.account(), chosen);
                            session.setAttribute(STORED, chosen);
                        });
    }

    /** Asked once a session, not with each page. */
    private Locale stored(SignedIn user, VaadinSession session) {
        if (session.getAttribute(STORED) instanceof Locale known) {
            return known;
        }
        Locale stored = accounts.find(user.account()).orElseThrow().language();
        session.setAttribute(STORED, stored);
        return stored;
    }
}
