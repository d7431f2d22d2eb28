package org.parasol.access.internal;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parasol.access.ApiScope;
import org.parasol.access.ApiTokens;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the token, if there is one, and counts requests before anything else is done for them. */
final class ApiTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiTokenStore tokens;
    private final ApiSettings settings;
    private final Clock clock;
    private final ApiLimits limits = new ApiLimits();

    ApiTokenFilter(ApiTokenStore tokens, ApiSettings settings, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        Optional<ApiTokenStore.Opened> opened =
                header != null && header.startsWith(BEARER + ApiTokens.PREFIX)
                        ? tokens.open(
                                header.substring(BEARER.length())
                                        .getBytes(StandardCharsets.US_ASCII),
                                LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                        : Optional.empty();
        boolean counted =
                opened.map(
                                it ->
                                        isWithin(
                                                "token " + it.caller().token(),
                                                settings.withToken(),
                                                response))
                        .orElseGet(
                                () ->
                                        isWithin(
                                                "network " + Network.of(request.getRemoteAddr()),
                                                settings.without(),
                                                response));
        if (!counted) {
            ApiRefusal.OFTEN.write(response);
            return;
        }
        if (header != null && opened.isEmpty()) {
            ApiRefusal.TOKEN.write(response);
            return;
        }
        opened.ifPresent(ApiTokenFilter::signIn);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean isWithin(String who, int minutely, HttpServletResponse response) {
        ConsumptionProbe probe = limits.take(who, minutely);
        response.setHeader("RateLimit-Limit", String.valueOf(minutely));
        response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader("Retry-After", String.valueOf(seconds));
        }
        return probe.isConsumed();
    }

    private static void signIn(ApiTokenStore.Opened opened) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        opened.caller(),
                        null,
                        AuthorityUtils.createAuthorityList(
                                opened.scopes().stream().map(ApiScope::authority).toList())));
        SecurityContextHolder.setContext(context);
    }
}
