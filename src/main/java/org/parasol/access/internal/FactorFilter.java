package org.parasol.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.parasol.access.PendingSignIn;
import org.parasol.access.ui.SignInNavigation;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes {@code POST /sign-in/factor}: a code or a passkey's answer, after the password. */
final class FactorFilter extends OncePerRequestFilter {

    private final FactorCheck factors;
    private final SignInCompletion completion;
    private final Clock clock;

    FactorFilter(FactorCheck factors, SignInCompletion completion, Clock clock) {
        this.factors = factors;
        this.completion = completion;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !("POST".equals(request.getMethod())
                && (request.getContextPath() + SignInNavigation.FACTOR_PATH)
                        .equals(request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession();
        Optional<PendingSignIn> pending = PendingSignIn.in(session, clock.instant());
        if (pending.isEmpty()) {
            beginAgain(request, response);
            return;
        }
        try {
            if (pending.get().proven() || right(request, pending.get())) {
                completion.complete(request, response, pending.get().take());
            } else if (PendingSignIn.in(session, clock.instant()).isPresent()) {
                response.sendRedirect(factorPage(request) + "?error");
            } else {
                beginAgain(request, response);
            }
        } catch (Refused e) {
            response.sendRedirect(factorPage(request) + "?wait");
        }
    }

    private boolean right(HttpServletRequest request, PendingSignIn pending) {
        String passkey = request.getParameter("passkey");
        String code = request.getParameter("code");
        if (passkey != null) {
            return factors.passkey(pending, passkey);
        }
        return code != null && factors.code(pending, code);
    }

    private static String factorPage(HttpServletRequest request) {
        return request.getContextPath() + SignInNavigation.FACTOR_PATH;
    }

    /** Without the password there is no further attempt; the keys that it opened are wiped. */
    private static void beginAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PendingSignIn.drop(request.getSession());
        response.sendRedirect(request.getContextPath() + SignInNavigation.PATH + "?again");
    }
}
