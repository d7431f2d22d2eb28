package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parasol.base.ProblemException;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.AccountVault;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** A locked session: what it keeps, where it leads, and who decides when. */
@ParasolTest
class LockTest {

    @Autowired DoorBrowser browser;
    @Autowired People people;
    @Autowired Sessions sessions;
    @Autowired WorkspaceSettings settings;
    @Autowired AccountVault vault;

    private final MockHttpSession session = new MockHttpSession();

    @ParameterizedTest
    @CsvSource({
        "/reports/new?draft=4, /reports/new?draft=4",
        "/, /",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "/reports Set-Cookie:x, /",
        "'', /"
    })
    void thePasswordLeadsBackAndNowhereElse(String asked, String led) throws Exception {
        browser.signIn(session, browser.someone(), DoorBrowser.PASSWORD, "198.51.100.40");
        SignedIn person = DoorBrowser.signedIn(session);
        person.keys().wipe();
        String before = session.getId();
        assertThat(
                        browser.perform(
                                        post("/unlock")
                                                .session(session)
                                                .with(csrf())
                                                .param("password", DoorBrowser.PASSWORD)
                                                .param("back", asked))
                                .getRedirectedUrl())
                .isEqualTo(led);
        assertThat(person.keys().wiped()).isFalse();
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordKeepsTheWayBack() throws Exception {
        browser.signIn(session, browser.someone(), DoorBrowser.PASSWORD, "198.51.100.41");
        DoorBrowser.signedIn(session).keys().wipe();
        assertThat(
                        browser.perform(
                                        post("/unlock")
                                                .session(session)
                                                .with(csrf())
                                                .param("password", "not this one at all")
                                                .param("back", "/reports?sort=new"))
                                .getRedirectedUrl())
                .isEqualTo("/unlock?error&back=%2Freports%3Fsort%3Dnew");
    }

    @Test
    void aWorkspaceDecidesWhenAndItsMembersAreToldOfIt() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        assertThat(worker.does(sessions::patience)).isEqualTo(Duration.ofMinutes(10));
        WorkspaceChoices none = WorkspaceChoices.none();
        admin.acts(
                () ->
                        settings.save(
                                new WorkspaceChoices(
                                        none.regions(),
                                        "",
                                        "",
                                        none.groundsOff(),
                                        false,
                                        none.language(),
                                        2),
                                settings.version()));
        assertThat(worker.does(sessions::patience)).isEqualTo(Duration.ofMinutes(2));
        assertThat(people.researcher().does(sessions::patience)).isEqualTo(LockTimes.USUAL);
        assertThatThrownBy(
                        () ->
                                new WorkspaceChoices(
                                        none.regions(),
                                        "",
                                        "",
                                        none.groundsOff(),
                                        false,
                                        none.language(),
                                        0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasTypedOpensToItsAuthorAloneAndOnce() {
        Person author = people.researcher();
        Person other = people.researcher();
        TypedAside aside = author.signedIn().typedAside();
        var owner = author.signedIn().keys().account().publicKeys();
        aside.keep(vault, owner, "reports/1#notes", "Call again on Tuesday.");
        assertThatThrownBy(
                        () ->
                                aside.take(
                                        vault,
                                        other.signedIn().keys().account(),
                                        "reports/1#notes"))
                .isInstanceOf(ProblemException.class);
        assertThat(aside.take(vault, author.signedIn().keys().account(), "reports/2#notes"))
                .isEmpty();
        assertThat(aside.take(vault, author.signedIn().keys().account(), "reports/1#notes"))
                .contains("Call again on Tuesday.");
        assertThat(aside.take(vault, author.signedIn().keys().account(), "reports/1#notes"))
                .isEmpty();
    }
}
