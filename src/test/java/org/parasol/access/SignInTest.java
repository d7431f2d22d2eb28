package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ParasolTest
class SignInTest {

    private static final String PASSWORD = "four quiet words tonight";

    @Autowired WebApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired Sessions sessions;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();
    private String name = "";
    private AccountId account = AccountId.random();

    @BeforeEach
    void someResearcher() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        name = "r-" + UUID.randomUUID().toString().substring(0, 12);
        account =
                accounts.create(
                        new NewAccount(
                                name,
                                PASSWORD.toCharArray(),
                                EnumSet.of(Role.RESEARCHER),
                                null,
                                Locale.ENGLISH));
    }

    @Test
    void theRightPasswordOpensTheKeys() throws Exception {
        SignedIn signedIn = signedIn(signIn(name, PASSWORD, "192.0.2.1"));
        assertThat(signedIn.account()).isEqualTo(account);
        assertThat(signedIn.keys().account().publicKeys())
                .isEqualTo(accounts.find(account).orElseThrow().publicKeys().orElseThrow());
    }

    @Test
    void aNameIsTheSameInOtherLetters() throws Exception {
        assertThat(
                        signIn(" " + name.toUpperCase(Locale.ROOT) + " ", PASSWORD, "192.0.2.2")
                                .getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        MockHttpServletResponse wrong = signIn(name, "not the password at all", "192.0.2.3");
        MockHttpServletResponse unknown = signIn("nobody-" + name, PASSWORD, "192.0.2.3");
        assertThat(wrong.getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(unknown.getRedirectedUrl()).isEqualTo("/sign-in?error");
    }

    @Test
    void guessingIsSlowedDownForUnknownNamesToo() throws Exception {
        for (String who : new String[] {name, "nobody-" + name}) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(who, "wrong wrong wrong " + i, "192.0.2.4").getRedirectedUrl())
                        .isEqualTo("/sign-in?error");
            }
            assertThat(signIn(who, PASSWORD, "192.0.2.4").getRedirectedUrl())
                    .isEqualTo("/sign-in?wait");
        }
        assertThat(signIn(name, PASSWORD, "192.0.2.5").getRedirectedUrl())
                .as("whoever guesses elsewhere does not lock her out")
                .isEqualTo("/");
    }

    @Test
    void aPostWithoutTheTokenIsRefused() throws Exception {
        assertThat(
                        browser.perform(
                                        post("/sign-in")
                                                .param("username", name)
                                                .param("password", PASSWORD))
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl())
                .isNotEqualTo("/");
    }

    @Test
    void theSessionsIdChangesAtSignIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        browser.perform(
                post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .with(
                                request -> {
                                    // As where the browser brings the cookie along.
                                    request.setRequestedSessionIdValid(true);
                                    return request;
                                })
                        .param("username", name)
                        .param("password", PASSWORD));
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void deactivationEndsSessionsAndWipesKeys() throws Exception {
        SignedIn signedIn = signedIn(signIn(name, PASSWORD, "192.0.2.6"));
        assertThat(sessions.signedInSince(account)).isPresent();
        accounts.deactivate(account);
        assertThat(signedIn.keys().wiped()).isTrue();
        assertThat(signIn(name, PASSWORD, "192.0.2.6").getRedirectedUrl())
                .isEqualTo("/sign-in?error");
    }

    @Test
    void signingOutWipesTheKeys() throws Exception {
        MockHttpServletResponse response = signIn(name, PASSWORD, "192.0.2.7");
        SignedIn signedIn = signedIn(response);
        browser.perform(post("/sign-out").session(lastSession).with(csrf()));
        assertThat(signedIn.keys().wiped()).isTrue();
        assertThat(lastSession.isInvalid()).isTrue();
    }

    @Test
    void pagesAreClosedToStrangersAndTellBrowsersToBeCareful() throws Exception {
        MockHttpServletResponse response =
                browser.perform(get("/reports")).andReturn().getResponse();
        assertThat(response.getRedirectedUrl()).endsWith("/sign-in");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(
                        () ->
                                accounts.create(
                                        new NewAccount(
                                                name.toUpperCase(Locale.ROOT),
                                                PASSWORD.toCharArray(),
                                                EnumSet.of(Role.RESEARCHER),
                                                null,
                                                Locale.ENGLISH)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(AccessProblem.USERNAME_TAKEN));
    }

    private MockHttpSession lastSession = new MockHttpSession();

    private MockHttpServletResponse signIn(String who, String password, String address)
            throws Exception {
        lastSession = new MockHttpSession();
        return browser.perform(
                        post("/sign-in")
                                .session(lastSession)
                                .with(csrf())
                                .with(
                                        request -> {
                                            request.setRemoteAddr(address);
                                            return request;
                                        })
                                .param("username", who)
                                .param("password", password))
                .andReturn()
                .getResponse();
    }

    private SignedIn signedIn(MockHttpServletResponse response) {
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        SecurityContext security =
                (SecurityContext)
                        Objects.requireNonNull(lastSession.getAttribute("SPRING_SECURITY_CONTEXT"));
        return (SignedIn)
                Objects.requireNonNull(
                        Objects.requireNonNull(security.getAuthentication()).getPrincipal());
    }
}
