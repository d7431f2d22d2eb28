package org.parasol.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParasolTest
class AuditLogTest {

    @Autowired AuditLog log;
    @Autowired JdbcTemplate application;
    @Autowired Flyway flyway;
    @Autowired PlatformTransactionManager transactions;

    private final WorkspaceId workspace = WorkspaceId.random();

    @BeforeEach
    void fiveEntries() {
        for (int i = 1; i <= 5; i++) {
            log.append(event("test.entry-" + i));
        }
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void entriesAddedTogetherMakeTheSameChain() {
        log.append(List.of(event("test.first"), event("test.second")));
        log.append(event("test.third"));

        assertThat(finding()).isEmpty();
        assertThat(newest())
                .extracting(AuditEntry::action)
                .startsWith("test.third", "test.second", "test.first");
        AuditEvent elsewhere =
                new AuditEvent(
                        "test.elsewhere",
                        Optional.of(WorkspaceId.random()),
                        Optional.empty(),
                        Optional.empty(),
                        new byte[0]);
        assertThatThrownBy(() -> log.append(List.of(event("test.here"), elsewhere)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(newest()).extracting(AuditEntry::action).doesNotContain("test.here");
    }

    @Test
    void anUntouchedLogIsWhole() {
        assertThat(finding()).isEmpty();
        assertThat(log.check(ChainId.of(WorkspaceId.random())).whole()).as("an empty log").isTrue();
        assertThat(newest()).extracting(AuditEntry::sequence).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void itIsAsLongAsItsEntriesAreMany() {
        log.append(List.of(event("report.one"), event("report.two")));
        assertThat(Tenancy.as(workspace, log::lengthOfReports)).isEqualTo(2);
        assertThat(Tenancy.as(WorkspaceId.random(), log::lengthOfReports)).as("none").isZero();
        assertThat(log.check(ChainId.of(workspace)).entries()).isEqualTo(5);
    }

    @Test
    void aChangedEntryShows() {
        owner("UPDATE audit_entry SET action = 'test.other' WHERE sequence = 3 AND scope = ?");
        assertThat(finding()).hasValue(new Finding(3, Finding.Kind.CHANGED));
    }

    @Test
    void aChangedActorShows() {
        owner("UPDATE audit_entry SET actor = NULL WHERE sequence = 2 AND scope = ?");
        assertThat(finding()).hasValue(new Finding(2, Finding.Kind.CHANGED));
    }

    @Test
    void aRemovedEntryShows() {
        owner("DELETE FROM audit_entry WHERE sequence = 4 AND scope = ?");
        assertThat(finding()).hasValue(new Finding(4, Finding.Kind.MISSING));
    }

    @Test
    void aRemovedEndShows() {
        owner("DELETE FROM audit_entry WHERE sequence >= 4 AND scope = ?");
        assertThat(finding()).hasValue(new Finding(4, Finding.Kind.CUT_OFF));
    }

    @Test
    void exchangedEntriesShow() {
        owner("UPDATE audit_entry SET sequence = 99 WHERE sequence = 2 AND scope = ?");
        owner("UPDATE audit_entry SET sequence = 2 WHERE sequence = 3 AND scope = ?");
        owner("UPDATE audit_entry SET sequence = 3 WHERE sequence = 99 AND scope = ?");
        assertThat(finding()).hasValue(new Finding(2, Finding.Kind.CHANGED));
    }

    @Test
    void aHeadPutBackShows() {
        owner("UPDATE audit_head SET sequence = 4 WHERE scope = ?");
        assertThat(finding()).hasValue(new Finding(4, Finding.Kind.CUT_OFF));
        owner("DELETE FROM audit_head WHERE scope = ?");
        assertThat(finding()).hasValue(new Finding(5, Finding.Kind.CUT_OFF));
    }

    @Test
    void detailsStandBesideTheirEntryUntilTheyAreErased() {
        log.append(event("test.counted").with("count", 17));

        assertThat(finding()).isEmpty();
        owner("UPDATE audit_detail SET detail = 'count=18' WHERE sequence = 6 AND scope = ?");
        assertThat(finding()).hasValue(new Finding(6, Finding.Kind.DETAIL));
        application.update(
                "DELETE FROM audit_detail WHERE scope = ?", Uuids.bytes(workspace.value()));
        assertThat(finding()).as("the chain holds without it").isEmpty();
    }

    @Test
    void aDetailThatNobodyCommittedToShows() {
        application.update(
                "INSERT INTO audit_detail (scope, sequence, day, salt, detail)"
                        + " VALUES (?, 2, '2026-01-01', ?, 'count=1')",
                Uuids.bytes(workspace.value()),
                new byte[32]);
        assertThat(finding()).hasValue(new Finding(2, Finding.Kind.DETAIL));
    }

    @Test
    void detailsAreCodesAndNumbersOnly() {
        for (String value : List.of("a name", "", "x\ny=z", "É", "x".repeat(201))) {
            assertThatThrownBy(() -> log.append(event("test.typed").with("value", value)))
                    .as(value)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> log.append(committed("test.two").with("count", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reportsHaveAChainOfTheirOwn() {
        log.append(event("report.submitted"));

        assertThat(newest()).extracting(AuditEntry::action).doesNotContain("report.submitted");
        assertThat(Tenancy.as(workspace, () -> log.newestOfReports(9)))
                .extracting(AuditEntry::action)
                .containsExactly("report.submitted");
        assertThat(log.check(ChainId.ofReports(workspace)).whole()).isTrue();
        assertThatThrownBy(() -> log.append(List.of(event("report.one"), event("test.two"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsDoneToAllStandsInEveryLog() {
        WorkspaceId another = WorkspaceId.random();
        log.append(event("test.begun").of(another));
        log.append(event("report.submitted").of(another));

        log.appendEverywhere(event("test.to-all"));

        for (WorkspaceId each : List.of(workspace, another)) {
            assertThat(Tenancy.as(each, () -> log.newest(1)))
                    .extracting(AuditEntry::action)
                    .containsExactly("test.to-all");
            assertThat(log.check(ChainId.of(each)).whole()).isTrue();
        }
        assertThat(log.newestOfPlatform(5)).extracting(AuditEntry::action).contains("test.to-all");
    }

    @Test
    void theApplicationCannotChangeWhatIsWritten() {
        byte[] scope = Uuids.bytes(workspace.value());
        for (String statement :
                List.of(
                        "UPDATE audit_entry SET action = 'x' WHERE scope = ?",
                        "DELETE FROM audit_entry WHERE scope = ?",
                        "UPDATE audit_detail SET detail = 'x' WHERE scope = ?",
                        "DELETE FROM audit_head WHERE scope = ?")) {
            assertThatThrownBy(() -> application.update(statement, scope))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
        assertThat(finding()).isEmpty();
    }

    @Test
    void whatIsUndoneIsNotLogged() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            log.append(event("test.undone"));
                            status.setRollbackOnly();
                        });
        assertThat(newest()).extracting(AuditEntry::action).doesNotContain("test.undone");
        assertThat(finding()).isEmpty();
    }

    @Test
    void writersAtOnceWaitForOneAnother() throws Exception {
        List<Callable<Void>> writers =
                IntStream.range(0, 40)
                        .<Callable<Void>>mapToObj(
                                i ->
                                        () -> {
                                            log.append(event("test.crowd"));
                                            return null;
                                        })
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> written : threads.invokeAll(writers)) {
                written.get();
            }
        }
        assertThat(finding()).isEmpty();
        assertThat(newest().stream().mapToLong(AuditEntry::sequence).sorted().toArray())
                .isEqualTo(LongStream.rangeClosed(1, 45).toArray());
    }

    @Test
    void reportsAreDatedByTheMonthAlone() {
        log.append(event("report.submitted"));
        assertThat(Tenancy.as(workspace, () -> log.newestOfReports(1)))
                .extracting(AuditEntry::recorded)
                .allMatch(recorded -> recorded.matches("\\d{4}-\\d{2}"));
        assertThat(newest().getLast().recorded()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    }

    @Test
    void onlyAdminsReadTheirLogAndOnlyOperatorsThePlatforms() {
        signIn("ROLE_COORDINATOR");
        assertThatThrownBy(this::newest).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.newestOfPlatform(1)).isInstanceOf(AccessDeniedException.class);
        signIn("ROLE_WORKSPACE_ADMIN");
        assertThat(newest()).hasSize(5);
        assertThatThrownBy(() -> log.newestOfPlatform(1)).isInstanceOf(AccessDeniedException.class);
        signIn("ROLE_OPERATOR");
        assertThat(log.newestOfPlatform(1)).hasSizeLessThanOrEqualTo(1);
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", null, role));
    }

    private List<AuditEntry> newest() {
        return Tenancy.as(workspace, () -> log.newest(100));
    }

    private Optional<Finding> finding() {
        return log.check(ChainId.of(workspace)).finding();
    }

    private AuditEvent event(String action) {
        return new AuditEvent(
                action,
                Optional.of(workspace),
                Optional.of(AccountId.random()),
                Optional.of(UUID.randomUUID()),
                new byte[0]);
    }

    private AuditEvent committed(String action) {
        return new AuditEvent(
                action, Optional.of(workspace), Optional.empty(), Optional.empty(), new byte[32]);
    }

    /** Whoever has the database's own account. */
    private void owner(String statement) {
        new JdbcTemplate(flyway.getConfiguration().getDataSource())
                .update(statement, Uuids.bytes(workspace.value()));
    }
}
