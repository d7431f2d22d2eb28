package org.parasol.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes {@code POST /unlock}: the password alone, for a session whose keys were wiped. */
final class UnlockFilter extends OncePerRequestFilter {

    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\w/.?&=%,:+-]*");

    private final SignInProvider provider;

    UnlockFilter(SignInProvider provider) {
        this.provider = provider;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod())
                && (request.getContextPath() + "/unlock").equals(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn signedIn = CurrentUser.current().orElse(null);
        String password = request.getParameter("password");
        boolean open = false;
        if (signedIn != null && password != null) {
            try {
                open =
                        provider.unlock(
                                signedIn,
                                password.toCharArray(),
                                new WebAuthenticationDetails(request));
            } catch (Refused e) {
                open = false;
            }
        }
        if (open) {
            // Whoever knew the session's id while it was locked is left with one that is no more.
            request.changeSessionId();
        }
        String back = backTo(request.getParameter("back"));
        response.sendRedirect(
                request.getContextPath()
                        + (open ? back : signedIn == null ? "/" : "/unlock?error" + asked(back)));
    }

    /** Where she was: an address here and nowhere else. */
    private static String backTo(@Nullable String asked) {
        return asked != null && HERE.matcher(asked).matches() ? asked : "/";
    }

    private static String asked(String back) {
        return "/".equals(back) ? "" : "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
