package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parasol.access.internal.OpenSessions;
import org.parasol.audit.AuditEntry;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.testing.Authenticator;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.OneTimeSecret;
import org.parasol.workspace.Members;
import org.parasol.workspace.Researchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The password opens nothing by itself; what is shown besides it works once. */
@ParasolTest
class SecondFactorTest {

    private static final String PASSWORD = DoorBrowser.PASSWORD;

    @Autowired DoorBrowser browser;
    @Autowired SecondFactors factors;
    @Autowired Accounts accounts;
    @Autowired Members members;
    @Autowired Researchers researchers;
    @Autowired OwnEvents events;
    @Autowired OpenSessions sessions;
    @Autowired People people;
    @Autowired JdbcTemplate database;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void thePasswordAloneOpensNoPage() throws Exception {
        String name = browser.someone();
        assertThat(browser.password(session, name, PASSWORD, "203.0.113.1").getRedirectedUrl())
                .isEqualTo("/sign-in/factor");
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
        assertThat(browser.perform(get("/account").session(session)).getRedirectedUrl())
                .endsWith("/sign-in");
        browser.perform(post("/unlock").session(session).with(csrf()));
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .as("unlocking is for who is signed in")
                .isNull();
    }

    @Test
    void theRightCodeSignsIn() throws Exception {
        String name = browser.someone();
        assertThat(browser.signIn(session, name, PASSWORD, "203.0.113.2").getRedirectedUrl())
                .isEqualTo("/");
        assertThat(DoorBrowser.signedIn(session).keys().wiped()).isFalse();
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        String name = browser.someone();
        browser.signIn(session, name, PASSWORD, "203.0.113.3");
        MockHttpSession other = new MockHttpSession();
        browser.password(other, name, PASSWORD, "203.0.113.3");
        assertThat(browser.code(other, browser.app(name).usedCode()).getRedirectedUrl())
                .isEqualTo("/sign-in/factor?error");
    }

    @Test
    void aCodeOfAnotherTimeIsRefused() throws Exception {
        String name = browser.someone();
        browser.password(session, name, PASSWORD, "203.0.113.4");
        for (int steps : new int[] {-3, 4}) {
            assertThat(browser.code(session, browser.app(name).codeAfter(steps)).getRedirectedUrl())
                    .isEqualTo("/sign-in/factor?error");
        }
    }

    @Test
    void afterFiveWrongCodesThePasswordIsAskedAgainAndTheKeysAreWiped() throws Exception {
        String name = browser.someone();
        browser.password(session, name, PASSWORD, "203.0.113.5");
        PendingSignIn pending = pending();
        for (int i = 0; i < 4; i++) {
            assertThat(browser.code(session, "00000" + i).getRedirectedUrl())
                    .startsWith("/sign-in/factor?");
        }
        assertThat(browser.code(session, "000004").getRedirectedUrl()).isEqualTo("/sign-in?again");
        assertThat(pending.person().keys().wiped()).isTrue();
        assertThat(browser.code(session, browser.app(name).code()).getRedirectedUrl())
                .isEqualTo("/sign-in?again");
    }

    @Test
    void aHalfOpenDoorClosesWithItsSessionAndAfterTenMinutes() throws Exception {
        browser.password(session, browser.someone(), PASSWORD, "203.0.113.6");
        PendingSignIn pending = pending();
        assertThat(session.getMaxInactiveInterval()).isEqualTo(600);
        assertThat(PendingSignIn.in(session, Instant.now().plus(Duration.ofMinutes(11)))).isEmpty();
        session.invalidate();
        assertThat(pending.person().keys().wiped()).isTrue();
    }

    @Test
    void aNewcomerSetsUpHerFirstFactorAndIsIn() throws Exception {
        session.setMaxInactiveInterval(1800);
        browser.password(session, browser.newcomer(), PASSWORD, "203.0.113.7");
        PendingSignIn pending = pending();
        assertThat(browser.code(session, "123456").getRedirectedUrl())
                .as("there is no app whose code it could be")
                .isEqualTo("/sign-in/factor?error");
        OneTimeSecret secret = factors.newApp();
        factors.addApp(pending.password(), secret, new Authenticator(secret.text()).code());
        pending.prove();
        assertThat(browser.code(session, "").getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getMaxInactiveInterval()).isEqualTo(1800);
    }

    @Test
    void whoeverKnowsThePasswordAddsNothingBesideWhatTheOwnerHas() throws Exception {
        browser.password(session, browser.someone(), PASSWORD, "203.0.113.8");
        OneTimeSecret secret = factors.newApp();
        assertThatThrownBy(
                        () ->
                                factors.addApp(
                                        pending().password(),
                                        secret,
                                        new Authenticator(secret.text()).code()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(AccessProblem.FACTOR_EXISTS));
    }

    @Test
    void aSingleUseCodeWorksOnceAndNewOnesReplaceIt() throws Exception {
        String name = browser.someone();
        browser.signIn(session, name, PASSWORD, "203.0.113.9");
        SignedIn person = DoorBrowser.signedIn(session);
        List<String> old = factors.newCodes(proven(person));
        List<String> codes = factors.newCodes(proven(person));
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        MockHttpSession other = new MockHttpSession();
        browser.password(other, name, PASSWORD, "203.0.113.9");
        assertThat(browser.code(other, old.getFirst()).getRedirectedUrl())
                .isEqualTo("/sign-in/factor?error");
        String typed = codes.getFirst().replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(browser.code(other, typed).getRedirectedUrl()).isEqualTo("/");
        assertThat(factors.codesLeft(person.account())).isEqualTo(9);

        MockHttpSession third = new MockHttpSession();
        browser.password(third, name, PASSWORD, "203.0.113.9");
        assertThat(browser.code(third, codes.getFirst()).getRedirectedUrl())
                .isEqualTo("/sign-in/factor?error");
    }

    @Test
    void theDatabaseHoldsNoSecretOfAnApp() throws Exception {
        String name = browser.someone();
        browser.signIn(session, name, PASSWORD, "203.0.113.10");
        SignedIn person = DoorBrowser.signedIn(session);
        String code = factors.newCodes(proven(person)).getFirst();
        byte[] typed = code.getBytes(StandardCharsets.US_ASCII);
        assertThat(
                        database.query(
                                "SELECT code_mac FROM factor_recovery_code WHERE account_id = ?",
                                (row, number) -> row.getBytes(1),
                                Uuids.bytes(person.account().value())))
                .hasSize(10)
                .doesNotContain(typed)
                .allSatisfy(mac -> assertThat(mac).hasSize(32));
        assertThat(
                        database.queryForObject(
                                "SELECT COUNT(*) FROM second_factor WHERE account_id = ? AND"
                                        + " credential_id IS NULL AND public_key IS NULL AND"
                                        + " attestation IS NULL",
                                Integer.class,
                                Uuids.bytes(person.account().value())))
                .isEqualTo(1);
    }

    @Test
    void theLastFactorStaysAndAProofExpires() throws Exception {
        browser.signIn(session, browser.someone(), PASSWORD, "203.0.113.11");
        SignedIn person = DoorBrowser.signedIn(session);
        FactorRecord only = factors.of(person.account()).getFirst();
        assertProblem(() -> factors.remove(proven(person), only.id()), AccessProblem.FACTOR_LAST);
        ProvenPassword old =
                new ProvenPassword(
                        person.account(),
                        person.keys().account(),
                        Instant.now().minus(Duration.ofMinutes(11)),
                        true);
        assertProblem(() -> factors.newCodes(old), AccessProblem.PROOF_EXPIRED);
    }

    @Test
    void aProofWantsTheRightPassword() throws Exception {
        Person researcher = people.researcher();
        assertProblem(
                () ->
                        researcher.acts(
                                () -> accounts.provePassword("not the right one".toCharArray())),
                AccessProblem.PASSWORD_WRONG);
        assertThat(
                        researcher
                                .does(() -> accounts.provePassword(Person.PASSWORD.toCharArray()))
                                .account())
                .isEqualTo(researcher.id());
    }

    @Test
    void anAdminResetsAMembersFactorAndSheSeesIt() {
        Person admin = people.admin();
        Person member = people.member(admin, Role.OUTREACH_WORKER);
        OneTimeSecret secret = factors.newApp();
        factors.addApp(proven(member.signedIn()), secret, new Authenticator(secret.text()).code());
        assertThat(factors.of(member.id())).hasSize(1);

        admin.acts(() -> members.resetFactors(member.id()));

        assertThat(factors.of(member.id())).isEmpty();
        assertThat(factors.codesLeft(member.id())).isZero();
        assertThat(member.does(() -> events.newest(20)))
                .extracting(AuditEntry::action)
                .contains("factor.reset", "factor.app-added", "account.created");
        assertThat(member.does(() -> events.newest(20)).getFirst().actor())
                .isEqualTo(Optional.of(admin.id()));
    }

    /** The end of a session is logged behind what the admin did, not beside it. */
    @Test
    void anAdminEndsAMembersSessionsAndBothAreLogged() {
        Person admin = people.admin();
        Person member = people.member(admin, Role.OUTREACH_WORKER);
        MockHttpSession open = new MockHttpSession();
        sessions.opened(open, member.signedIn(), Instant.now());
        admin.acts(() -> members.endSessions(member.id()));
        assertThat(open.isInvalid()).isTrue();
        assertThat(member.signedIn().keys().wiped()).isTrue();
        assertThat(
                        database.queryForList(
                                "SELECT action FROM audit_entry WHERE scope = ? ORDER BY sequence",
                                String.class,
                                Uuids.bytes(admin.workspace().value())))
                .endsWith("member.sessions-ended", "session.ended");
    }

    @Test
    void theOperatorResetsResearchersAndNobodyElse() {
        Person operator = people.operator();
        Person researcher = people.researcher();
        Person admin = people.admin();
        operator.acts(() -> researchers.resetFactors(researcher.id()));
        assertThatThrownBy(() -> operator.acts(() -> researchers.resetFactors(admin.id())))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> operator.acts(() -> members.resetFactors(admin.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangedPasswordKeepsTheApp() throws Exception {
        String name = browser.someone();
        browser.signIn(session, name, PASSWORD, "203.0.113.12");
        SignedIn person = DoorBrowser.signedIn(session);
        String fresh = "nine tall ladders by the wall";
        new Person(name, new UsernamePasswordAuthenticationToken(person, null, List.of()))
                .acts(() -> accounts.changePassword(PASSWORD.toCharArray(), fresh.toCharArray()));
        MockHttpSession other = new MockHttpSession();
        assertThat(browser.signIn(other, name, fresh, "203.0.113.12").getRedirectedUrl())
                .isEqualTo("/");
    }

    private static ProvenPassword proven(SignedIn person) {
        return new ProvenPassword(person.account(), person.keys().account(), Instant.now(), true);
    }

    private PendingSignIn pending() {
        return Objects.requireNonNull(
                PendingSignIn.in(session, Instant.now()).orElse(null), "nobody is at the door");
    }

    private static void assertProblem(ThrowingCallable call, AccessProblem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
