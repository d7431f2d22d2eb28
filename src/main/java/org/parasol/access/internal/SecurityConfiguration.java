package org.parasol.access.internal;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.access.SignedIn;
import org.parasol.access.ui.SignInNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginEmbedderPolicyHeaderWriter.CrossOriginEmbedderPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Which door is open to whom. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_OUT = "/sign-out";
    private static final String LEAVE = "/leave";
    private static final String CLEAR = "Clear-Site-Data";
    private static final Set<String> OWN_POSTS =
            Set.of(SignInNavigation.PATH, SignInNavigation.FACTOR_PATH, "/unlock", SIGN_OUT, LEAVE);

    /** Of everything that is no page of ours: pages have a policy of their own. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    /** What a browser could offer to scripts and we have no use for. */
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(),"
                    + " usb=(), xr-spatial-tracking=()";

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.fromHierarchy("ROLE_COORDINATOR > ROLE_OUTREACH_WORKER");
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SignInProvider provider,
            SessionOpening opening,
            FactorCheck factors,
            OpenSessions sessions,
            AnonymousSessions anonymous,
            RequestUtil framework,
            Clock clock)
            throws Exception {
        CsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
        SessionAuthenticationStrategy newSession =
                new CompositeSessionAuthenticationStrategy(
                        List.of(
                                new ChangeSessionIdAuthenticationStrategy(),
                                new CsrfAuthenticationStrategy(tokens)));
        SignInCompletion completion = new SignInCompletion(opening, newSession);
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(
                                        HttpMethod.GET, "/actuator/health", "/icon.svg", "/*.css")
                                .permitAll());
        http.headers(
                headers ->
                        headers.withObjectPostProcessor(eager())
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                                .frameOptions(frame -> frame.deny())
                                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                                .crossOriginOpenerPolicy(
                                        policy ->
                                                policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .crossOriginResourcePolicy(
                                        policy ->
                                                policy.policy(
                                                        CrossOriginResourcePolicy.SAME_ORIGIN))
                                .crossOriginEmbedderPolicy(
                                        policy ->
                                                policy.policy(
                                                        CrossOriginEmbedderPolicy.REQUIRE_CORP)));
        // Vaadin's own rule would let a sign-in through without a token.
        http.csrf(
                csrf ->
                        csrf.csrfTokenRepository(tokens)
                                .ignoringRequestMatchers(
                                        request ->
                                                !OWN_POSTS.contains(request.getRequestURI())
                                                        && framework.isFrameworkInternalRequest(
                                                                request)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.loginView(SignInNavigation.PATH)
                                // An address that leads nowhere is told so by our own page.
                                .anyRequest(
                                        AuthorizeHttpRequestsConfigurer.AuthorizedUrl
                                                ::authenticated)
                                .enableCsrfConfiguration(false)
                                .enableLogoutConfiguration(false));
        http.logout(
                logout ->
                        logout.logoutRequestMatcher(
                                        request ->
                                                HttpMethod.POST.matches(request.getMethod())
                                                        && Set.of(SIGN_OUT, LEAVE)
                                                                .contains(request.getRequestURI()))
                                .addLogoutHandler(
                                        (request, response, authentication) ->
                                                signOut(provider, authentication))
                                .invalidateHttpSession(true)
                                .logoutSuccessHandler(SecurityConfiguration::signedOut));
        // Before Vaadin's form login, which has a success handler of its own and would leave the
        // session unknown to us.
        SignInFilter signIn = new SignInFilter(provider, factors, completion, anonymous, clock);
        signIn.setRequiresAuthenticationRequestMatcher(
                PathPatternRequestMatcher.withDefaults()
                        .matcher(HttpMethod.POST, SignInNavigation.PATH));
        signIn.setSessionAuthenticationStrategy(newSession);
        signIn.setAuthenticationFailureHandler(SecurityConfiguration::refused);
        http.addFilterBefore(signIn, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(
                new FactorFilter(factors, completion, clock),
                UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new UnlockFilter(provider), AuthorizationFilter.class);
        http.addFilterBefore(new ActivityFilter(sessions, clock), AuthorizationFilter.class);
        return http.build();
    }

    /**
     * Vaadin's pages are answered by a forward, which ends the answer before a filter around it
     * could add anything: headers are written first.
     */
    private static ObjectPostProcessor<HeaderWriterFilter> eager() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static void signOut(SignInProvider provider, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            signedIn.end();
            provider.signedOut(signedIn);
        }
    }

    /** Whoever left in a hurry sees nothing more, and her browser forgets what it kept. */
    private static void signedOut(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication)
            throws IOException {
        if (request.getRequestURI().equals(LEAVE)) {
            response.setHeader(CLEAR, "\"cache\", \"cookies\", \"storage\"");
            // Without script this empty page stands where the other one was.
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.flushBuffer();
        } else {
            // The cookie that stays says which language the sign-in page speaks.
            response.setHeader(CLEAR, "\"cache\", \"storage\"");
            response.sendRedirect(request.getContextPath() + SignInNavigation.PATH);
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
