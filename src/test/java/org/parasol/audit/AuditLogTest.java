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

        assertThat(log.firstBroken(workspace)).isEmpty();
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
        assertThat(log.firstBroken(workspace)).isEmpty();
        assertThat(log.firstBroken(WorkspaceId.random())).as("an empty log").isEmpty();
        assertThat(newest()).extracting(AuditEntry::sequence).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void itIsAsLongAsItsEntriesAreMany() {
        assertThat(Tenancy.as(workspace, log::length)).isEqualTo(5);
        assertThat(Tenancy.as(WorkspaceId.random(), log::length)).as("an empty log").isZero();
    }

    @Test
    void aChangedEntryShows() {
        owner("UPDATE audit_entry SET action = 'test.other' WHERE sequence = 3 AND scope = ?");
        assertThat(log.firstBroken(workspace)).hasValue(3);
    }

    @Test
    void aChangedActorShows() {
        owner("UPDATE audit_entry SET actor = NULL WHERE sequence = 2 AND scope = ?");
        assertThat(log.firstBroken(workspace)).hasValue(2);
    }

    @Test
    void aRemovedEntryShows() {
        owner("DELETE FROM audit_entry WHERE sequence = 4 AND scope = ?");
        assertThat(log.firstBroken(workspace)).hasValue(4);
    }

    @Test
    void aRemovedEndShows() {
        owner("DELETE FROM audit_entry WHERE sequence >= 4 AND scope = ?");
        assertThat(log.firstBroken(workspace)).hasValue(4);
    }

    @Test
    void exchangedEntriesShow() {
        owner("UPDATE audit_entry SET sequence = 99 WHERE sequence = 2 AND scope = ?");
        owner("UPDATE audit_entry SET sequence = 2 WHERE sequence = 3 AND scope = ?");
        owner("UPDATE audit_entry SET sequence = 3 WHERE sequence = 99 AND scope = ?");
        assertThat(log.firstBroken(workspace)).hasValue(2);
    }

    @Test
    void theApplicationCannotChangeWhatIsWritten() {
        byte[] scope = Uuids.bytes(workspace.value());
        for (String statement :
                List.of(
                        "UPDATE audit_entry SET action = 'x' WHERE scope = ?",
                        "DELETE FROM audit_entry WHERE scope = ?",
                        "DELETE FROM audit_head WHERE scope = ?")) {
            assertThatThrownBy(() -> application.update(statement, scope))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
        assertThat(log.firstBroken(workspace)).isEmpty();
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
        assertThat(log.firstBroken(workspace)).isEmpty();
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
        assertThat(log.firstBroken(workspace)).isEmpty();
        assertThat(newest().stream().mapToLong(AuditEntry::sequence).sorted().toArray())
                .isEqualTo(LongStream.rangeClosed(1, 45).toArray());
    }

    @Test
    void reportsAreDatedByTheMonthAlone() {
        log.append(event("report.submitted"));
        assertThat(newest().getFirst().recorded()).matches("\\d{4}-\\d{2}");
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

    private AuditEvent event(String action) {
        return new AuditEvent(
                action,
                Optional.of(workspace),
                Optional.of(AccountId.random()),
                Optional.of(UUID.randomUUID()),
                new byte[32]);
    }

    /** Whoever has the database's own account. */
    private void owner(String statement) {
        new JdbcTemplate(flyway.getConfiguration().getDataSource())
                .update(statement, Uuids.bytes(workspace.value()));
    }
}
