package org.parasol.access.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.parasol.access.JoinStep;
import org.parasol.access.Joining;

/** Makes an account for whoever was handed a one-time link. */
@Route(value = "join", autoLayout = false)
@AnonymousAllowed
class JoinView extends LinkDoor {

    private final transient Joining joining;

    JoinView(Joining joining) {
        super("access.join");
        this.joining = joining;
    }

    @Override
    Optional<String> introductionKey(String secret) {
        return joining.step(secret).map(JoinStep::introductionKey);
    }

    @Override
    void makeAccount(String secret, String username, char[] password) {
        joining.join(secret, username, password, getLocale());
    }
}
