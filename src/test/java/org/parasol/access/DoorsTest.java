package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The chain of filters from outside: what is open, what a session is tied to, how it ends. */
@ParasolTest
class DoorsTest {

    private static final String PASSWORD = DoorBrowser.PASSWORD;

    @Autowired DoorBrowser browser;
    @Autowired Accounts accounts;
    @Autowired Sessions sessions;
    @Autowired AuditLog log;

    private MockHttpSession session = new MockHttpSession();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/reports",
                "/reports/K7QM-4TRD",
                "/reports/new",
                "/statistics",
                "/members",
                "/settings",
                "/log",
                "/account",
                "/unlock",
                "/account/factors",
                "/releases",
                "/workspaces",
                "/health",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/no-such-page"
            })
    void strangersAreSentToSignIn(String path) throws Exception {
        assertThat(perform(get(path)).getRedirectedUrl()).endsWith("/sign-in");
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() throws Exception {
        MockHttpServletResponse response = perform(get("/actuator/health"));
        assertThat(response.getRedirectedUrl()).isNull();
        assertThat(response.getStatus()).isNotIn(401, 403);
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void overAnEncryptedConnectionBrowsersAreToldToStayThere() throws Exception {
        assertThat(
                        perform(get("/actuator/health").secure(true))
                                .getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(perform(get("/actuator/health")).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void healthTellsNothingElse() throws Exception {
        assertThat(perform(get("/actuator/health")).getContentAsString())
                .doesNotContain("components", "details", "db");
    }

    @Test
    void neitherPageNorAddressTellsWhatWasTyped() throws Exception {
        MockHttpServletResponse refused =
                signIn("nobody-" + UUID.randomUUID(), "a password typed in vain", "198.51.100.1");
        assertThat(refused.getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(refused.getContentAsString()).isEmpty();
    }

    @Test
    void oneNetworkCannotTryManyNames() throws Exception {
        String last = "";
        for (int i = 0; i < 60 && !"/sign-in?wait".equals(last); i++) {
            last =
                    Objects.requireNonNull(
                            signIn("name-" + i, "the same password for all", "2001:db8::" + i)
                                    .getRedirectedUrl());
        }
        assertThat(last).isEqualTo("/sign-in?wait");
        String rosa = someone();
        assertThat(signIn(rosa, PASSWORD, "198.51.100.2").getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void whoeverWasSignedInWithThisSessionBeforeIsOut() throws Exception {
        signIn(someone(), PASSWORD, "198.51.100.3");
        SignedIn first = signedIn();
        signIn(someone(), PASSWORD, "198.51.100.3");
        SignedIn second = signedIn();
        assertThat(first.account()).isNotEqualTo(second.account());
        assertThat(first.keys().wiped()).isTrue();
        assertThat(sessions.signedInSince(first.account())).isEmpty();
        assertThat(second.keys().wiped()).isFalse();
    }

    @Test
    void aLockedSessionIsOpenedByThePassword() throws Exception {
        signIn(someone(), PASSWORD, "198.51.100.4");
        SignedIn signedIn = signedIn();
        signedIn.keys().wipe();
        assertThat(unlock("not the password at all").getRedirectedUrl()).isEqualTo("/unlock?error");
        assertThat(signedIn.keys().wiped()).isTrue();
        assertThat(unlock(PASSWORD).getRedirectedUrl()).isEqualTo("/");
        assertThat(signedIn.keys().wiped()).isFalse();
    }

    @Test
    void anEndedSessionIsNotOpenedAgain() throws Exception {
        signIn(someone(), PASSWORD, "198.51.100.5");
        SignedIn signedIn = signedIn();
        signedIn.end();
        unlock(PASSWORD);
        assertThat(signedIn.keys().wiped()).isTrue();
    }

    @Test
    void changedRolesEndAllSessions() throws Exception {
        String name = someone();
        signIn(name, PASSWORD, "198.51.100.6");
        SignedIn phone = signedIn();
        session = new MockHttpSession();
        signIn(name, PASSWORD, "198.51.100.7");
        SignedIn desk = signedIn();
        accounts.changeRoles(phone.account(), EnumSet.of(Role.OPERATOR));
        assertThat(phone.keys().wiped()).isTrue();
        assertThat(desk.keys().wiped()).isTrue();
        assertThat(session.isInvalid()).isTrue();
        assertThat(sessions.signedInSince(desk.account())).isEmpty();
    }

    @Test
    void signingOutIsLogged() throws Exception {
        signIn(someone(), PASSWORD, "198.51.100.8");
        AccountId account = signedIn().account();
        perform(post("/sign-out").session(session).with(csrf()));
        assertThat(log.newestOfPlatform(200))
                .filteredOn(entry -> entry.actor().filter(account::equals).isPresent())
                .extracting(AuditEntry::action)
                .containsExactly("sign-out", "sign-in", "factor.app-added");
    }

    @Test
    void leavingInAHurryEndsTheSessionAndLeavesNothing() throws Exception {
        signIn(someone(), PASSWORD, "198.51.100.10");
        SignedIn signedIn = signedIn();
        assertThat(perform(post("/leave").session(session)).getStatus())
                .as("nobody is thrown out by a foreign page")
                .isEqualTo(403);
        assertThat(signedIn.keys().wiped()).isFalse();

        MockHttpServletResponse left = perform(post("/leave").session(session).with(csrf()));

        assertThat(left.getStatus()).isEqualTo(200);
        assertThat(left.getContentAsString()).isEmpty();
        assertThat(left.getHeader("Clear-Site-Data")).contains("cache", "cookies", "storage");
        assertThat(signedIn.keys().wiped()).isTrue();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aNewBrowserSpeaksTheAccountsLanguage() throws Exception {
        MockHttpServletResponse response = signIn(someone(), PASSWORD, "198.51.100.9");
        assertThat(Objects.requireNonNull(response.getCookie("parasol-language")).getValue())
                .isEqualTo("ru");
    }

    private String someone() {
        return browser.someone();
    }

    private MockHttpServletResponse signIn(String who, String password, String address)
            throws Exception {
        return browser.signIn(session, who, password, address);
    }

    private MockHttpServletResponse unlock(String password) throws Exception {
        return perform(post("/unlock").session(session).with(csrf()).param("password", password));
    }

    private SignedIn signedIn() {
        return DoorBrowser.signedIn(session);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request)
            throws Exception {
        return browser.perform(request);
    }
}
