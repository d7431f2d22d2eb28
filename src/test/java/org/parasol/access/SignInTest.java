package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@ParasolTest
class SignInTest {

    private static final String PASSWORD = DoorBrowser.PASSWORD;

    @Autowired DoorBrowser browser;
    @Autowired Accounts accounts;
    @Autowired Sessions sessions;

    private String name = "";
    private AccountId account = AccountId.random();

    @BeforeEach
    void someResearcher() {
        name = browser.someone();
        account =
                accounts.withRole(Role.RESEARCHER).stream()
                        .filter(record -> record.username().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id();
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
                                .getRedirectedUrl())
                .isNotEqualTo("/");
    }

    @Test
    void theSessionsIdChangesAtSignIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        browser.password(session, name, PASSWORD, "192.0.2.9");
        String between = session.getId();
        assertThat(between).isNotEqualTo(before);
        browser.code(session, browser.app(name).code());
        DoorBrowser.signedIn(session);
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
        MockHttpServletResponse response = browser.perform(get("/reports"));
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
        return browser.signIn(lastSession, who, password, address);
    }

    private SignedIn signedIn(MockHttpServletResponse response) {
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        return DoorBrowser.signedIn(lastSession);
    }
}
