package org.parasol.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinSession;

/**
 * The secret of a one-time link: it stands after the {@code #}, which no server log and no referrer
 * ever sees.
 */
final class LinkSecret {

    /**
     * The router writes the address it started with once more when it has loaded the page, which
     * may be before or after this is run.
     */
    private static final String TAKE =
            """
            const secret = location.hash.substring(1);
            const clean = () => {
                if (secret && location.hash.substring(1) === secret) {
                    history.replaceState(history.state, '', location.pathname);
                }
            };
            clean();
            window.addEventListener('vaadin-router-location-changed', clean);
            return secret;
            """;

    private LinkSecret() {}

    /**
     * Reads the secret in the browser, takes it out of the address and hands it over. For the
     * length of the session it is remembered, so that choosing another language, which loads the
     * page again, does not lose it.
     */
    static void read(Component page, SerializableConsumer<String> receiver) {
        page.getElement()
                .executeJs(TAKE)
                .then(String.class, fragment -> receiver.accept(remembered(page, fragment)));
    }

    /** Forgets the secret: it has been spent. */
    static void forget(Component page) {
        VaadinSession.getCurrent().setAttribute(attribute(page), null);
    }

    private static String remembered(Component page, String fragment) {
        VaadinSession session = VaadinSession.getCurrent();
        if (!fragment.isEmpty()) {
            session.setAttribute(attribute(page), fragment);
            return fragment;
        }
        return session.getAttribute(attribute(page)) instanceof String known ? known : "";
    }

    private static String attribute(Component page) {
        return LinkSecret.class.getName() + " " + page.getClass().getSimpleName();
    }
}
