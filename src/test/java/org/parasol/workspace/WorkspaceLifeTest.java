package org.parasol.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parasol.access.AccessProblem;
import org.parasol.access.Accounts;
import org.parasol.access.Role;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.Recipient;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.access.AccessDeniedException;

@ParasolTest
class WorkspaceLifeTest {

    @Autowired People people;
    @Autowired Workspaces workspaces;
    @Autowired KeyCeremony ceremony;
    @Autowired Invitations invitations;
    @Autowired Members members;
    @Autowired KeyHolders keyHolders;
    @Autowired OwnMembership membership;
    @Autowired WorkspaceSealing sealing;
    @Autowired Accounts accounts;
    @Autowired AuditLog log;
    @Autowired JdbcTemplate database;
    @Autowired JdbcConnectionDetails connection;
    @Autowired FlywayConnectionDetails owner;

    @Test
    void aWorkspaceComesToLife() {
        Person admin = people.firstAdmin();
        assertThat(admin.does(ceremony::needed)).isTrue();
        assertThat(admin.does(membership::trust)).isEqualTo(OwnMembership.Trust.NO_KEYS);
        refused(
                WorkspaceProblem.NO_KEYS,
                () -> admin.does(() -> invitations.invite(worker(), Duration.ofDays(1))));

        admin.acts(people::makeKeys);
        assertThat(admin.does(ceremony::needed)).isFalse();
        assertThat(admin.does(membership::trust)).isEqualTo(OwnMembership.Trust.TRUSTED);
        assertThat(admin.does(membership::confirmed)).isTrue();
        assertThat(admin.does(keyHolders::unlocked)).isTrue();

        Person coordinator = people.member(admin, Role.COORDINATOR);
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        assertThat(coordinator.signedIn().keys().workspace()).isPresent();
        assertThat(worker.signedIn().keys().workspace()).isEmpty();
        assertThat(worker.does(membership::confirmed)).isTrue();
        assertThat(worker.does(keyHolders::all))
                .extracting(KeyHolder::account)
                .containsExactly(admin.id(), coordinator.id());
        Recipient target = worker.does(sealing::workspaceRecipient);
        WorkspaceKeys keys = coordinator.signedIn().keys().workspace().orElseThrow();
        assertThat(target.keys()).isEqualTo(keys.publicKeys());
        assertThat(target.recipientId()).isEqualTo(keys.recipientId());
        assertThat(worker.does(sealing::selfRecipient).keys())
                .isEqualTo(worker.signedIn().keys().account().publicKeys());

        Person again = people.signIn(admin.name());
        assertThat(again.signedIn().keys().workspace().orElseThrow().publicKeys())
                .isEqualTo(keys.publicKeys());
        assertThat(admin.does(() -> log.newest(50)))
                .extracting(AuditEntry::action)
                .contains(
                        "workspace.created",
                        "workspace.keys-made",
                        "invitation.issued",
                        "member.confirmed",
                        "member.keys-sealed");
    }

    @Test
    void theCeremonyStoresNothingBeforeTheCodeIsWrittenDown() {
        Person admin = people.firstAdmin();
        PreparedKeys prepared = admin.does(ceremony::begin);
        refused(
                WorkspaceProblem.WRONG_RECOVERY_GROUPS,
                () -> admin.acts(() -> ceremony.finish(prepared, List.of("AAAA", "BBBB"))));
        assertThat(admin.does(ceremony::needed)).isTrue();
        admin.acts(
                () ->
                        ceremony.finish(
                                prepared,
                                People.asked(prepared).stream()
                                        .map(
                                                group ->
                                                        " "
                                                                + group.toLowerCase(
                                                                        java.util.Locale.ROOT))
                                        .toList()));
        assertThat(admin.does(ceremony::needed)).isFalse();
        refused(WorkspaceProblem.KEYS_EXIST, () -> admin.does(ceremony::begin));
    }

    @Test
    void aSecondCeremonyThatBeganEarlierIsRefused() {
        Person admin = people.firstAdmin();
        PreparedKeys first = admin.does(ceremony::begin);
        PreparedKeys second = admin.does(ceremony::begin);
        admin.acts(() -> ceremony.finish(first, People.asked(first)));
        refused(
                WorkspaceProblem.KEYS_EXIST,
                () -> admin.acts(() -> ceremony.finish(second, People.asked(second))));
    }

    @Test
    void aWrongShortCodeConfirmsNobody() {
        Person admin = people.admin();
        Person waiting = people.join(invite(admin, Role.COORDINATOR));
        assertThat(admin.does(members::waiting))
                .extracting(WaitingMember::id)
                .containsExactly(waiting.id());
        refused(
                WorkspaceProblem.WRONG_SHORT_CODE,
                () ->
                        admin.acts(
                                () ->
                                        members.confirm(
                                                waiting.id(), "0000 0000 0000 0000 0000 0000")));
        assertThat(waiting.does(membership::confirmed)).isFalse();
        assertThat(actions(admin)).contains("member.short-code-refused");
    }

    @Test
    void whoHoldsNoKeyConfirmsNobody() {
        Person admin = people.admin();
        Person secondAdmin = people.member(admin, Role.WORKSPACE_ADMIN);
        Person waiting = people.join(invite(admin, Role.OUTREACH_WORKER));
        String code = waiting.does(membership::shortCode);
        refused(
                WorkspaceProblem.KEY_HOLDER_NEEDED,
                () -> secondAdmin.acts(() -> members.confirm(waiting.id(), code)));
        admin.acts(() -> members.shareKeys(secondAdmin.id()));
        Person withKeys = people.signIn(secondAdmin.name());
        withKeys.acts(() -> members.confirm(waiting.id(), code.replace(" ", "-")));
        assertThat(waiting.does(membership::confirmed)).isTrue();
    }

    @Test
    void aMembersKeyExchangedInTheDatabaseIsFound() {
        Person admin = people.admin();
        Person waiting = people.join(invite(admin, Role.COORDINATOR));
        Person intruder = people.researcher();
        String code = waiting.does(membership::shortCode);
        exchangeKey(waiting, intruder);
        refused(
                WorkspaceProblem.WRONG_SHORT_CODE,
                () -> admin.acts(() -> members.confirm(waiting.id(), code)));

        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        exchangeKey(worker, intruder);
        refused(
                WorkspaceProblem.NOT_TRUSTED,
                () ->
                        admin.acts(
                                () ->
                                        members.changeRoles(
                                                worker.id(),
                                                Set.of(Role.COORDINATOR),
                                                KeyLoss.REFUSED)));
        assertThat(actions(admin)).contains("workspace.key-refused");
    }

    @Test
    void theWorkspacesKeyExchangedInTheDatabaseIsRefused() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        HandedLink open = invite(admin, Role.OUTREACH_WORKER);
        Person other = people.admin();
        // The application's account may not do this at all; somebody who owns the database may.
        byte[] foreign =
                database.queryForObject(
                        "SELECT public_keys FROM workspace_key WHERE workspace_id = ?",
                        byte[].class,
                        Uuids.bytes(other.workspace().value()));
        owner().update(
                        "UPDATE workspace_key SET public_keys = ? WHERE workspace_id = ?",
                        foreign,
                        Uuids.bytes(admin.workspace().value()));
        refused(WorkspaceProblem.NOT_TRUSTED, () -> worker.does(sealing::workspaceRecipient));
        assertThat(worker.does(membership::trust)).isEqualTo(OwnMembership.Trust.NOT_TRUSTED);
        refused(WorkspaceProblem.NOT_TRUSTED, () -> people.join(open));
        refused(
                WorkspaceProblem.NOT_TRUSTED,
                () -> admin.does(() -> invitations.invite(worker(), Duration.ofDays(1))));
        assertThat(actions(admin)).contains("workspace.key-refused");
    }

    @Test
    void aRoleWrittenIntoTheDatabaseIsNotConfirmed() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        database.update(
                "UPDATE account SET roles = 'COORDINATOR' WHERE id = ?",
                Uuids.bytes(worker.id().value()));
        Person raised = people.signIn(worker.name());
        assertThat(raised.does(membership::confirmed)).isFalse();
        assertThat(raised.signedIn().keys().workspace()).isEmpty();
        refused(
                WorkspaceProblem.KEY_HOLDER_NEEDED,
                () -> raised.acts(() -> members.confirm(worker.id(), "1")));
        refused(
                WorkspaceProblem.NOT_TRUSTED,
                () -> admin.acts(() -> members.shareKeys(worker.id())));
    }

    @Test
    void aLinkWorksOnceAndNotAfterRevocation() {
        Person admin = people.admin();
        HandedLink link = invite(admin, Role.OUTREACH_WORKER);
        people.join(link);
        refused(AccessProblem.LINK_INVALID, () -> people.join(link));

        HandedLink revoked = invite(admin, Role.OUTREACH_WORKER);
        assertThat(admin.does(invitations::open))
                .extracting(InvitationRecord::id)
                .containsExactly(revoked.link().id());
        admin.acts(() -> invitations.revoke(revoked.link().id()));
        assertThat(admin.does(invitations::open)).isEmpty();
        refused(AccessProblem.LINK_INVALID, () -> people.join(revoked));
    }

    @Test
    void theFirstLinkIsReissuedOnlyWhileThereAreNoKeys() {
        Person operator = people.operator();
        HandedLink lost = operator.does(() -> workspaces.create("Lost link"));
        Person early = people.join(lost);
        var id = early.workspace();
        HandedLink second = operator.does(() -> workspaces.reissueFirstLink(id));
        HandedLink third = operator.does(() -> workspaces.reissueFirstLink(id));
        refused(AccessProblem.LINK_INVALID, () -> people.join(second));
        assertThat(accounts.find(early.id()).orElseThrow().active()).isFalse();
        Person admin = people.join(third);
        admin.acts(people::makeKeys);
        refused(
                WorkspaceProblem.KEYS_EXIST,
                () -> operator.does(() -> workspaces.reissueFirstLink(id)));
        assertThat(operator.does(workspaces::all))
                .filteredOn(workspace -> workspace.id().equals(id))
                .singleElement()
                .satisfies(
                        workspace -> {
                            assertThat(workspace.name()).isEqualTo("Lost link");
                            assertThat(workspace.members()).isEqualTo(1);
                            assertThat(workspace.keysMade()).isTrue();
                            assertThat(workspace.optedIn()).isFalse();
                        });
    }

    @Test
    void anOperatorReachesNoMember() {
        Person admin = people.admin();
        Person operator = people.operator();
        denied(() -> operator.does(members::all));
        denied(() -> operator.does(members::waiting));
        denied(() -> operator.acts(() -> members.confirm(admin.id(), "1")));
        denied(() -> operator.acts(() -> members.deactivate(admin.id(), KeyLoss.REFUSED)));
        denied(
                () ->
                        operator.acts(
                                () -> members.changeRoles(admin.id(), worker(), KeyLoss.REFUSED)));
        denied(() -> operator.does(() -> invitations.invite(worker(), Duration.ofDays(1))));
        denied(() -> operator.does(ceremony::begin));
        denied(() -> operator.does(keyHolders::all));
        denied(() -> admin.does(workspaces::all));
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        denied(() -> worker.does(members::all));
        denied(() -> worker.does(invitations::open));
    }

    @Test
    void anAdminReachesNobodyElsewhere() {
        Person admin = people.admin();
        Person other = people.admin();
        Person stranger = people.member(other, Role.OUTREACH_WORKER);
        HandedLink foreign = invite(other, Role.OUTREACH_WORKER);
        refused(
                WorkspaceProblem.NO_SUCH_MEMBER,
                () -> admin.acts(() -> members.deactivate(stranger.id(), KeyLoss.REFUSED)));
        refused(
                WorkspaceProblem.NO_SUCH_MEMBER,
                () ->
                        admin.acts(
                                () ->
                                        members.changeRoles(
                                                stranger.id(), worker(), KeyLoss.REFUSED)));
        refused(
                WorkspaceProblem.NO_SUCH_MEMBER,
                () -> admin.acts(() -> members.shareKeys(stranger.id())));
        refused(
                WorkspaceProblem.NO_SUCH_MEMBER,
                () -> admin.acts(() -> members.confirm(stranger.id(), "1")));
        refused(
                WorkspaceProblem.NO_SUCH_INVITATION,
                () -> admin.acts(() -> invitations.revoke(foreign.link().id())));
        assertThat(admin.does(members::all))
                .extracting(MemberRecord::id)
                .containsExactly(admin.id());
    }

    @Test
    void theLastKeyHolderAndTheLastAdminStay() {
        Person admin = people.admin();
        refused(
                WorkspaceProblem.LAST_KEY_HOLDER,
                () -> admin.acts(() -> members.deactivate(admin.id(), KeyLoss.REFUSED)));
        refused(
                WorkspaceProblem.LAST_ADMIN,
                () -> admin.acts(() -> members.changeRoles(admin.id(), worker(), KeyLoss.REFUSED)));
        Person second = people.member(admin, Role.WORKSPACE_ADMIN);
        refused(
                WorkspaceProblem.LAST_KEY_HOLDER,
                () -> second.acts(() -> members.deactivate(admin.id(), KeyLoss.REFUSED)));
        Person coordinator = people.member(admin, Role.COORDINATOR);
        assertThat(coordinator.signedIn().keys().workspace()).isPresent();
        second.acts(() -> members.deactivate(admin.id(), KeyLoss.REFUSED));
        assertThat(second.does(keyHolders::all))
                .extracting(KeyHolder::account)
                .containsExactly(coordinator.id());
        assertThatThrownBy(() -> people.signIn(admin.name())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void keysFollowRoles() {
        Person admin = people.admin();
        Person worker = people.member(admin, Role.OUTREACH_WORKER);
        admin.acts(
                () -> members.changeRoles(worker.id(), Set.of(Role.COORDINATOR), KeyLoss.REFUSED));
        Person promoted = people.signIn(worker.name());
        assertThat(promoted.signedIn().keys().workspace()).isPresent();
        assertThat(promoted.does(membership::confirmed)).isTrue();
        admin.acts(() -> members.changeRoles(worker.id(), worker(), KeyLoss.REFUSED));
        Person demoted = people.signIn(worker.name());
        assertThat(demoted.signedIn().keys().workspace()).isEmpty();
        assertThat(
                        database.queryForObject(
                                "SELECT COUNT(*) FROM workspace_key_wrap WHERE id = ?",
                                Integer.class,
                                Uuids.bytes(worker.id().value())))
                .isZero();
    }

    private HandedLink invite(Person admin, Role role) {
        return admin.does(() -> invitations.invite(Set.of(role), Invitations.USUAL_VALIDITY));
    }

    private static Set<Role> worker() {
        return Set.of(Role.OUTREACH_WORKER);
    }

    private List<String> actions(Person admin) {
        return Tenancy.as(
                admin.workspace(), () -> log.newest(50).stream().map(AuditEntry::action).toList());
    }

    private void exchangeKey(Person victim, Person intruder) {
        database.update(
                "UPDATE account SET public_keys = (SELECT public_keys FROM (SELECT public_keys"
                        + " FROM account WHERE id = ?) AS other) WHERE id = ?",
                Uuids.bytes(intruder.id().value()),
                Uuids.bytes(victim.id().value()));
    }

    /** The account that owns the tables: what a person with the database's password could do. */
    private JdbcTemplate owner() {
        return new JdbcTemplate(
                new DriverManagerDataSource(
                        Objects.requireNonNull(connection.getJdbcUrl()),
                        Objects.requireNonNull(owner.getUsername()),
                        Objects.requireNonNull(owner.getPassword())));
    }

    private static void refused(Problem problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static void denied(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }
}
