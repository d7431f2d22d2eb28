package org.parasol.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.parasol.access.PendingSignIn;
import org.parasol.access.ui.SignInNavigation;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** Takes name and password; whoever gave both rightly is asked for her second factor. */
final class SignInFilter extends UsernamePasswordAuthenticationFilter {

    private final FactorCheck factors;
    private final SignInCompletion completion;
    private final AnonymousSessions anonymous;
    private final Clock clock;

    SignInFilter(
            SignInProvider provider,
            FactorCheck factors,
            SignInCompletion completion,
            AnonymousSessions anonymous,
            Clock clock) {
        // A manager without a parent: a refused attempt is not tried a second time.
        super(new ProviderManager(provider));
        this.factors = factors;
        this.completion = completion;
        this.anonymous = anonymous;
        this.clock = clock;
    }

    @Override
    protected void successfulAuthentication(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Authentication authentication)
            throws IOException {
        anonymous.leave(request.getSession());
        String username = obtainUsername(request);
        if (username != null && factors.exempt(username)) {
            completion.complete(request, response, authentication);
            return;
        }
        new PendingSignIn(authentication, clock.instant()).keepIn(request.getSession());
        response.sendRedirect(request.getContextPath() + SignInNavigation.FACTOR_PATH);
    }
}
