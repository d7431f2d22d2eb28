package org.parasol.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parasol.access.AccessProblem;
import org.parasol.access.Joining;
import org.parasol.access.Recovery;
import org.parasol.access.Role;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Uuids;
import org.parasol.report.Drafts;
import org.parasol.report.Examples;
import org.parasol.report.Filing;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportProblem;
import org.parasol.report.Reports;
import org.parasol.report.Team;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.VaultProblem;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of a workspace's keys when people come, go and forget. */
@ParasolTest
class KeyLifeTest {

    @Autowired People people;
    @Autowired Team team;
    @Autowired Members members;
    @Autowired OwnMembership membership;
    @Autowired KeyHolders keyHolders;
    @Autowired KeyRecovery keyRecovery;
    @Autowired KeyChanges keyChanges;
    @Autowired KeyCeremony ceremony;
    @Autowired Recovery recovery;
    @Autowired Joining joining;
    @Autowired Filing filing;
    @Autowired Reports reports;
    @Autowired Drafts drafts;
    @Autowired JdbcTemplate database;

    @Test
    void theRecoveryCodeBringsBackAnOrganisationWhoseAdminsForgotTheirPasswords() {
        Person admin = people.firstAdmin();
        String code = admin.does(this::makeKeys);
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        ReportId report = worker.does(() -> filing.file(Examples.report()));
        ReportId own =
                people.member(admin, Role.OUTREACH_WORKER)
                        .does(() -> filing.file(Examples.report()));

        refused(
                AccessProblem.RECOVERY_REFUSED,
                () -> recovery.recover(admin.name(), chars(otherCode(code)), fresh()));
        refused(
                AccessProblem.RECOVERY_REFUSED,
                () -> recovery.recover(worker.name(), chars(code), fresh()));
        refused(
                AccessProblem.PASSWORD_SHORT,
                () -> recovery.recover(admin.name(), chars(code), chars("short")));
        recovery.recover(" " + admin.name().toUpperCase(Locale.ROOT), chars(code), fresh());

        Person back = people.signIn(admin.name());
        back.acts(
                () -> members.changeRoles(worker.id(), Set.of(Role.COORDINATOR), KeyLoss.REFUSED));
        Person coordinator = people.signIn(worker.name());
        assertThat(coordinator.does(() -> reports.open(report))).isNotNull();
        assertThat(coordinator.does(() -> reports.open(own))).isNotNull();
    }

    @Test
    void anAdminWithoutKeysOpensThemByTheCodeAndIsSeenByEverybody() {
        Person first = people.firstAdmin();
        String code = first.does(this::makeKeys);
        Person second = people.member(first, Role.WORKSPACE_ADMIN);
        Person worker = people.member(first, Role.OUTREACH_WORKER);
        assertThat(second.signedIn().keys().workspace()).isEmpty();
        refused(
                VaultProblem.WRONG_CODE,
                () -> second.acts(() -> keyRecovery.recover(chars(otherCode(code)))));
        second.acts(() -> keyRecovery.recover(chars(code)));
        assertThat(second.signedIn().keys().workspace()).isPresent();
        assertThat(worker.does(keyHolders::all))
                .extracting(KeyHolder::account)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(actions(first)).contains("workspace.recovered", "workspace.recovery-refused");
        assertThat(people.signIn(second.name()).signedIn().keys().workspace()).isPresent();
    }

    @Test
    void aNewRecoveryCodeMakesTheOldOneWorthless() {
        Person admin = people.firstAdmin();
        String old = admin.does(this::makeKeys);
        PreparedKeys prepared = admin.does(keyRecovery::beginNewCode);
        refused(
                WorkspaceProblem.WRONG_RECOVERY_GROUPS,
                () -> admin.acts(() -> keyRecovery.finishNewCode(prepared, List.of("A", "B"))));
        admin.acts(() -> keyRecovery.finishNewCode(prepared, People.asked(prepared)));
        String now = String.join("-", prepared.groups());
        prepared.close();
        Person second = people.member(admin, Role.WORKSPACE_ADMIN);
        refused(VaultProblem.WRONG_CODE, () -> second.acts(() -> keyRecovery.recover(chars(old))));
        second.acts(() -> keyRecovery.recover(chars(now)));
    }

    @Test
    void keysAreChangedWithoutAnybodyNoticingButKeyHolders() {
        Team.Office office = team.office();
        Person admin = office.admin();
        Person worker = office.worker();
        Person coordinator = office.coordinator();
        Person leaver = office.coordinator();
        List<ReportId> before =
                List.of(
                        worker.does(() -> filing.file(Examples.report())),
                        worker.does(() -> filing.file(Examples.report())));
        coordinator.does(() -> reports.count(ReportFilter.ALL));
        WorkspaceKeys old = leaver.signedIn().keys().workspace().orElseThrow();
        assertThat(admin.does(keyChanges::advised)).isEmpty();
        admin.acts(() -> members.deactivate(leaver.id(), KeyLoss.REFUSED));
        assertThat(admin.does(keyChanges::advised)).isPresent();

        changeKeys(admin);

        assertThat(admin.does(keyChanges::advised)).isEmpty();
        ReportId after = worker.does(() -> filing.file(Examples.report()));
        Person again = people.signIn(coordinator.name());
        WorkspaceKeys held = again.signedIn().keys().workspace().orElseThrow();
        assertThat(held.publicKeys()).isNotEqualTo(old.publicKeys());
        assertThat(held.opensPrevious()).as("the change is finished").isFalse();
        for (ReportId report : List.of(before.get(0), before.get(1), after)) {
            assertThat(again.does(() -> reports.open(report))).isNotNull();
            assertThat(worker.does(() -> reports.open(report))).isNotNull();
        }
        assertThat(again.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(3);
        assertThat(
                        database.queryForObject(
                                "SELECT COUNT(*) FROM workspace_key_change"
                                        + " WHERE workspace_id = ? AND previous_sealed IS NOT NULL",
                                Integer.class,
                                Uuids.bytes(admin.workspace().value())))
                .as("the old keys are gone")
                .isZero();
        Person newcomer = people.member(admin, Role.OUTREACH_WORKER);
        assertThat(newcomer.does(membership::confirmed)).isTrue();
        assertThat(people.signIn(worker.name()).does(membership::trust))
                .isEqualTo(OwnMembership.Trust.TRUSTED);
        changeKeys(admin);
        assertThat(people.signIn(worker.name()).does(membership::trust))
                .as("two changes later")
                .isEqualTo(OwnMembership.Trust.TRUSTED);
    }

    @Test
    void keysThatTheOldOnesDidNotSignAreNotFollowed() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        Person stranger = people.admin();
        changeKeys(admin);
        byte[] foreign =
                database.queryForObject(
                        "SELECT public_keys FROM workspace_key WHERE workspace_id = ?",
                        byte[].class,
                        Uuids.bytes(stranger.workspace().value()));
        for (String table :
                List.of("workspace_key SET public_keys", "workspace_key_change SET new_keys")) {
            database.update(
                    "UPDATE " + table + " = ? WHERE workspace_id = ?",
                    foreign,
                    Uuids.bytes(admin.workspace().value()));
        }
        assertThat(worker.does(membership::trust)).isEqualTo(OwnMembership.Trust.NOT_TRUSTED);
        refused(
                WorkspaceProblem.NOT_TRUSTED,
                () -> worker.does(() -> filing.file(Examples.report())));
        assertThat(actions(admin)).contains("workspace.key-refused");
    }

    @Test
    void aMemberWhoForgotHerPasswordFindsHerReportsAgainAndLosesHerDrafts() {
        Team.Office office = team.office();
        Person admin = office.admin();
        Person worker = office.worker();
        ReportId report = worker.does(() -> filing.file(Examples.report()));
        worker.does(drafts::start);
        refused(
                WorkspaceProblem.OWN_ACCOUNT,
                () -> admin.acts(() -> members.inviteAgain(admin.id())));
        HandedLink link = admin.does(() -> members.inviteAgain(worker.id()));
        refused(
                AccessProblem.USERNAME_OTHER,
                () -> joining.join(link.link().secret(), admin.name(), fresh(), Locale.ENGLISH));
        joining.join(link.link().secret(), worker.name(), fresh(), Locale.ENGLISH);
        refused(
                AccessProblem.LINK_INVALID,
                () -> joining.join(link.link().secret(), worker.name(), fresh(), Locale.ENGLISH));

        Person back = people.signIn(worker.name());
        assertThat(back.does(membership::confirmed)).isFalse();
        refused(ReportProblem.NOT_FOUND, () -> back.does(() -> reports.open(report)));
        String code = back.does(membership::shortCode);
        admin.acts(() -> members.confirm(back.id(), code));
        assertThat(back.does(() -> reports.open(report)).id()).isEqualTo(report);
        assertThat(back.does(reports::mine)).hasSize(1);
        assertThat(back.does(drafts::mine)).isEmpty();
        assertThat(office.coordinator().does(() -> reports.open(report))).isNotNull();
    }

    @Test
    void theLastKeyHolderGoesOnlyWhereTheLossIsAccepted() {
        Person first = people.admin();
        Person second = people.member(first, Role.WORKSPACE_ADMIN);
        refused(
                WorkspaceProblem.LAST_KEY_HOLDER,
                () -> second.acts(() -> members.deactivate(first.id(), KeyLoss.REFUSED)));
        refused(
                WorkspaceProblem.LAST_KEY_HOLDER,
                () -> second.acts(() -> members.inviteAgain(first.id())));
        second.acts(() -> members.deactivate(first.id(), KeyLoss.ACCEPTED));
        assertThat(second.does(keyHolders::all)).isEmpty();
    }

    @Test
    void anAdminWithKeysIsNoCoordinatorAndGrantingHerselfTheRoleShows() {
        Team.Office office = team.office();
        Person admin = office.admin();
        Person coordinator = office.coordinator();
        assertThat(admin.signedIn().keys().workspace()).isPresent();
        assertThatThrownBy(() -> admin.does(() -> reports.count(ReportFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
        admin.acts(
                () ->
                        members.changeRoles(
                                admin.id(),
                                Set.of(Role.WORKSPACE_ADMIN, Role.COORDINATOR),
                                KeyLoss.REFUSED));
        assertThat(coordinator.does(keyHolders::newCoordinators))
                .extracting(NewCoordinator::name, NewCoordinator::by)
                .contains(org.assertj.core.groups.Tuple.tuple(admin.name(), admin.name()));
    }

    private String makeKeys() {
        PreparedKeys prepared = ceremony.begin();
        String code = String.join("-", prepared.groups());
        ceremony.finish(prepared, People.asked(prepared));
        return code;
    }

    private void changeKeys(Person admin) {
        PreparedKeys prepared = admin.does(keyChanges::begin);
        admin.acts(() -> keyChanges.finish(prepared, People.asked(prepared)));
        prepared.close();
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (admin.does(keyChanges::underWay).isPresent() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(admin.does(keyChanges::underWay)).isEmpty();
    }

    private List<@Nullable String> actions(Person admin) {
        return database.queryForList(
                "SELECT action FROM audit_entry WHERE scope = ?",
                String.class,
                Uuids.bytes(admin.workspace().value()));
    }

    /** A code that is well formed and opens nothing. */
    private String otherCode(String code) {
        Person other = people.firstAdmin();
        String made = other.does(this::makeKeys);
        assertThat(made).isNotEqualTo(code);
        return made;
    }

    private static char[] fresh() {
        return Person.PASSWORD.toCharArray();
    }

    private static char[] chars(String text) {
        return text.toCharArray();
    }

    private static void refused(Problem problem, Runnable act) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(act::run)
                .matches(e -> e.problem().equals(problem), "is " + problem);
    }
}
