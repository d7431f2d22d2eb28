package org.parasol.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
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
            Cookie cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        }
    }

    /** The choice this browser brings along. */
    static Optional<Locale> from(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
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
