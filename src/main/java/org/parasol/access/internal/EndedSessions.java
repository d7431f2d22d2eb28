package org.parasol.access.internal;

import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.parasol.access.SignedIn;
import org.springframework.aop.Advisor;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.Authentication;

/**
 * Whoever's session has ended may call no guarded service any more, not even from a request that
 * was running when it ended: her roles stand in the session, and may have been taken from her.
 */
@Configuration(proxyBeanMethods = false)
class EndedSessions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor endedSessionsMayNothing() {
        Pointcut guarded =
                Pointcuts.union(
                        new AnnotationMatchingPointcut(PreAuthorize.class, null, true),
                        new AnnotationMatchingPointcut(null, PreAuthorize.class, true));
        AuthorizationManagerBeforeMethodInterceptor interceptor =
                new AuthorizationManagerBeforeMethodInterceptor(guarded, EndedSessions::decide);
        interceptor.setOrder(AuthorizationInterceptorsOrder.FIRST.getOrder());
        return interceptor;
    }

    private static AuthorizationDecision decide(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        Authentication known = authentication.get();
        boolean ended =
                known != null
                        && known.getPrincipal() instanceof SignedIn signedIn
                        && signedIn.hasEnded();
        return new AuthorizationDecision(!ended);
    }
}
