package org.parasol.access.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.parasol.access.SignedIn;
import org.parasol.access.ui.SignInNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which door is open to whom. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.fromHierarchy("ROLE_COORDINATOR > ROLE_OUTREACH_WORKER");
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, SignInProvider provider, OpenSessions sessions, Clock clock)
            throws Exception {
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(
                                        HttpMethod.GET, "/actuator/health", "/icon.svg", "/*.css")
                                .permitAll());
        http.authenticationProvider(provider);
        http.headers(
                headers ->
                        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                                .frameOptions(frame -> frame.deny()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInNavigation.PATH).enableLogoutConfiguration(false));
        AuthenticationSuccessHandler toToday =
                (request, response, authentication) -> {
                    sessions.opened(
                            request.getSession(),
                            (SignedIn) Objects.requireNonNull(authentication.getPrincipal()),
                            clock.instant());
                    response.sendRedirect(request.getContextPath() + "/");
                };
        http.formLogin(
                form ->
                        form.loginProcessingUrl(SignInNavigation.PATH)
                                .successHandler(toToday)
                                .failureHandler(SecurityConfiguration::refused));
        http.logout(
                logout ->
                        logout.logoutUrl("/sign-out")
                                .addLogoutHandler(
                                        (request, response, authentication) -> wipe(authentication))
                                .invalidateHttpSession(true)
                                .logoutSuccessUrl(SignInNavigation.PATH));
        http.addFilterAfter(
                new UnlockFilter(provider),
                org.springframework.security.web.access.intercept.AuthorizationFilter.class);
        return http.build();
    }

    private static void wipe(@org.jspecify.annotations.Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            signedIn.keys().wipe();
        }
    }

    /**
     * One answer for a wrong name and a wrong password; the address never carries what was typed.
     */
    private static void refused(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        String why =
                switch (reason) {
                    case Refused.Wait wait -> "wait";
                    case Refused.Busy busy -> "busy";
                    default -> "error";
                };
        response.sendRedirect(request.getContextPath() + SignInNavigation.PATH + "?" + why);
    }
}
