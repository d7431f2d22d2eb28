package org.parasol.access.internal;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door for programs: it knows tokens and neither cookies nor sessions, and nothing can be
 * changed through it. What is public needs no token; what is not says so itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
class ApiDoor {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, ApiTokenStore tokens, ApiSettings settings, Clock clock)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(HttpMethod.GET, "/api/**")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, "/api/**")
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(
                        headers ->
                                headers.cacheControl(cache -> cache.disable())
                                        .referrerPolicy(
                                                policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                                        .frameOptions(frame -> frame.deny())
                                        .contentSecurityPolicy(
                                                policy ->
                                                        policy.policyDirectives(
                                                                "default-src 'none';"
                                                                        + " frame-ancestors"
                                                                        + " 'none'")))
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(
                                                (request, response, e) ->
                                                        ApiRefusal.METHOD.write(response))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        ApiRefusal.METHOD.write(response)))
                .addFilterBefore(
                        new ApiTokenFilter(tokens, settings, clock), AuthorizationFilter.class);
        return http.build();
    }
}
