package org.parasol.access.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.parasol.access.SetUp;

/** Makes the operator's account for whoever holds the link from the terminal. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends LinkDoor {

    private final transient SetUp setUp;

    SetUpView(SetUp setUp) {
        super("access.set-up");
        this.setUp = setUp;
    }

    @Override
    Optional<String> introductionKey(String secret) {
        return setUp.open(secret) ? Optional.of("access.set-up.text") : Optional.empty();
    }

    @Override
    void makeAccount(String secret, String username, char[] password) {
        setUp.makeOperator(secret, username, password, getLocale());
    }
}
