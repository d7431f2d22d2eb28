package org.parasol.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.parasol.testing.Authenticator;
import org.parasol.vault.OneTimeSecret;
import org.springframework.context.annotation.Profile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A browser in front of the chain of filters, and people with passwords and apps to sign in. */
@Component
@Profile("test")
class DoorBrowser {

    static final String PASSWORD = "four quiet words tonight";

    private final MockMvc browser;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final AuthenticationProvider provider;
    private final Map<String, Authenticator> apps = new HashMap<>();

    DoorBrowser(
            WebApplicationContext context,
            Accounts accounts,
            SecondFactors factors,
            AuthenticationProvider provider) {
        this.browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        this.accounts = accounts;
        this.factors = factors;
        this.provider = provider;
    }

    /** A researcher who speaks Russian and has set up no second factor yet. */
    String newcomer() {
        String name = "d-" + UUID.randomUUID().toString().substring(0, 13);
        accounts.create(
                new NewAccount(
                        name,
                        PASSWORD.toCharArray(),
                        EnumSet.of(Role.RESEARCHER),
                        null,
                        Locale.forLanguageTag("ru")));
        return name;
    }

    /** A researcher who speaks Russian and has an app. */
    String someone() {
        String name = newcomer();
        Authentication known =
                Objects.requireNonNull(
                        provider.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        name, PASSWORD)));
        SignedIn person = (SignedIn) Objects.requireNonNull(known.getPrincipal());
        OneTimeSecret secret = factors.newApp();
        Authenticator app = new Authenticator(secret.text());
        factors.addApp(
                new ProvenPassword(person.account(), person.keys().account(), Instant.now(), true),
                secret,
                app.code());
        apps.put(name, app);
        return name;
    }

    Authenticator app(String name) {
        return Objects.requireNonNull(apps.get(name));
    }

    /** Password and, where it was right, the code. */
    MockHttpServletResponse signIn(
            MockHttpSession session, String name, String password, String address)
            throws Exception {
        MockHttpServletResponse first = password(session, name, password, address);
        return "/sign-in/factor".equals(first.getRedirectedUrl())
                ? code(session, app(name.strip().toLowerCase(Locale.ROOT)).code())
                : first;
    }

    MockHttpServletResponse password(
            MockHttpSession session, String name, String password, String address)
            throws Exception {
        return perform(
                post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .with(
                                request -> {
                                    request.setRemoteAddr(address);
                                    // As where the browser brings the cookie along.
                                    request.setRequestedSessionIdValid(true);
                                    return request;
                                })
                        .param("username", name)
                        .param("password", password));
    }

    MockHttpServletResponse code(MockHttpSession session, String code) throws Exception {
        return perform(post("/sign-in/factor").session(session).with(csrf()).param("code", code));
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    /** Whoever this session knows. */
    static SignedIn signedIn(MockHttpSession session) {
        SecurityContext security =
                (SecurityContext)
                        Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
        return (SignedIn)
                Objects.requireNonNull(
                        Objects.requireNonNull(security.getAuthentication()).getPrincipal());
    }
}
