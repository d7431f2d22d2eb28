package org.parasol.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parasol.access.PendingSignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Signs somebody in for good: her session changes its id and knows her from now on. */
final class SignInCompletion {

    private final SessionOpening opening;
    private final SessionAuthenticationStrategy strategy;
    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

    SignInCompletion(SessionOpening opening, SessionAuthenticationStrategy strategy) {
        this.opening = opening;
        this.strategy = strategy;
    }

    void complete(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        strategy.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        repository.saveContext(context, request, response);
        PendingSignIn.drop(request.getSession());
        opening.onAuthenticationSuccess(request, response, authentication);
    }
}
