package org.parasol.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * The secret of a one-time link: it stands after the {@code #}, which no server log and no referrer
 * ever sees.
 */
final class LinkSecret {

    private LinkSecret() {}

    /** Reads the secret in the browser, takes it out of the address and hands it over. */
    static void read(Component page, SerializableConsumer<String> receiver) {
        page.getElement()
                .executeJs(
                        "const secret = location.hash.substring(1);"
                                + "history.replaceState(history.state, '', location.pathname);"
                                + "return secret;")
                .then(String.class, receiver);
    }
}
