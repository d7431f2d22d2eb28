package org.parasol.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The content security policy of pages: nothing from any other origin, and of inline scripts only
 * those that the page was sent with. Two things are wider than we need them: the framework builds
 * functions from text that its server sends ({@code unsafe-eval}), and its components write styles
 * into the page.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 16;
    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self' 'nonce-%s' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "form-action 'self'",
                    "base-uri 'self'",
                    "frame-ancestors 'none'");

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }
}
