package org.parasol.access.internal;

import java.util.Optional;
import org.parasol.access.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;

/**
 * Logs that somebody who is signed in asked for what her role may not do. No page offers that, so
 * somebody tries, or a page is wrong.
 */
@Configuration(proxyBeanMethods = false)
class DeniedCalls {

    static final String ACTION = "access.denied";

    private final FailedAttempts failed;

    DeniedCalls(FailedAttempts failed) {
        this.failed = failed;
    }

    @Bean
    static AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (event.getAuthentication().get().getPrincipal() instanceof SignedIn signedIn) {
            failed.noteLater(ACTION, signedIn.account(), Optional.ofNullable(signedIn.workspace()));
        }
    }
}
