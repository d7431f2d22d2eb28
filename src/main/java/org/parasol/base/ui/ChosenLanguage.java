package org.parasol.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Languages;

/** The language somebody chose, kept in a cookie that says nothing else. */
public final class ChosenLanguage {

    private static final String COOKIE = "parasol-language";

    private ChosenLanguage() {}

    /** Keeps the choice for this browser and for the pages of this session. */
    public static void remember(Locale language) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setLocale(language);
        }
        VaadinResponse response = VaadinResponse.getCurrent();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (response != null && request != null) {
            response.addCookie(cookie(language, request.isSecure()));
        }
    }

    /** Keeps a language for a browser in which nobody has chosen one yet. */
    public static void suggest(
            HttpServletRequest request, HttpServletResponse response, Locale language) {
        if (from(request.getCookies()).isEmpty()) {
            response.addCookie(cookie(language, request.isSecure()));
        }
    }

    private static Cookie cookie(Locale language, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }

    /** The choice this browser brings along. */
    public static Optional<Locale> from(@Nullable VaadinRequest request) {
        return from(request == null ? null : request.getCookies());
    }

    private static Optional<Locale> from(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return Optional.empty();
        }
        return Stream.of(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(Languages.ALL::contains)
                .findFirst();
    }
}
