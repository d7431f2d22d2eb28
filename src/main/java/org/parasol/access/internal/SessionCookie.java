package org.parasol.access.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names the session's cookie. Where people come by https it carries the prefix {@code __Host-}: a
 * browser then takes it from this host alone and sends it over encrypted connections only. On
 * loopback without https a browser would refuse that name.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final boolean https;

    SessionCookie(@Value("${parasol.address:}") String publicAddress) {
        this.https = publicAddress.startsWith("https:");
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        Cookie cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(https ? "__Host-parasol" : "parasol");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(Cookie.SameSite.LAX);
        if (https) {
            cookie.setSecure(true);
        }
    }
}
