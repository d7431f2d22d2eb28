package org.parasol.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParasolTest
class OneTimeLinksTest {

    private static final byte[] PAYLOAD = "for one room".getBytes(StandardCharsets.UTF_8);

    @Autowired OneTimeLinks links;
    @Autowired AuditLog log;
    @Autowired JdbcTemplate database;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void lookingSpendsNothing() {
        String secret = issue(Duration.ofHours(1)).secret();
        for (int i = 0; i < 3; i++) {
            assertThat(links.peek(secret).orElseThrow().payload()).isEqualTo(PAYLOAD);
        }
        assertThat(links.spend(secret).purpose()).isEqualTo(LinkPurpose.STAFF);
    }

    @Test
    void aLinkIsSpentOnce() {
        String secret = issue(Duration.ofHours(1)).secret();
        links.spend(secret);
        assertThat(links.peek(secret)).isEmpty();
        assertRefused(secret);
    }

    @Test
    void ofManyWhoSpendAtOnceOneGetsIn() throws Exception {
        String secret = issue(Duration.ofHours(1)).secret();
        List<Callable<Boolean>> hands = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            hands.add(() -> spent(secret));
        }
        int got = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> hand : threads.invokeAll(hands)) {
                got += hand.get() ? 1 : 0;
            }
        }
        assertThat(got).isEqualTo(1);
    }

    @Test
    void aLinkIsOpenAgainWhereTheWorkAroundItFailed() {
        String secret = issue(Duration.ofHours(1)).secret();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            links.spend(secret);
                            status.setRollbackOnly();
                        });
        assertThat(links.peek(secret)).isPresent();
    }

    @Test
    void aLinkRunsOut() {
        String secret = issue(Duration.ofSeconds(-1)).secret();
        assertThat(links.peek(secret)).isEmpty();
        assertRefused(secret);
    }

    @Test
    void aRevokedLinkIsWorthless() {
        IssuedLink link = issue(Duration.ofHours(1));
        assertThat(open(link)).isTrue();
        links.revoke(link.id());
        assertThat(open(link)).isFalse();
        assertRefused(link.secret());
    }

    @Test
    void whatWasNeverIssuedIsRefused() {
        assertRefused("");
        assertRefused("not a secret 性工作者");
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        IssuedLink link = issue(Duration.ofHours(1));
        Map<String, @Nullable Object> row =
                database.queryForMap(
                        "SELECT * FROM one_time_link WHERE id = ?", Uuids.bytes(link.id()));
        assertThat(row.values())
                .allSatisfy(
                        value ->
                                assertThat(
                                                value instanceof byte[] bytes
                                                        ? new String(
                                                                bytes, StandardCharsets.ISO_8859_1)
                                                        : String.valueOf(value))
                                        .doesNotContain(link.secret()));
        assertThat(link.toString()).doesNotContain(link.secret());
    }

    @Test
    void theLifeOfALinkIsLogged() {
        WorkspaceId workspace = WorkspaceId.random();
        List<String> actions =
                Tenancy.as(
                        workspace,
                        () -> {
                            links.spend(issue(Duration.ofHours(1)).secret());
                            links.revoke(issue(Duration.ofHours(1)).id());
                            return log.newest(10).stream().map(AuditEntry::action).toList();
                        });
        assertThat(actions)
                .containsExactly("link.revoked", "link.issued", "link.spent", "link.issued");
    }

    private IssuedLink issue(Duration validity) {
        return links.issue(LinkPurpose.STAFF, validity, PAYLOAD);
    }

    private boolean open(IssuedLink link) {
        return links.open(LinkPurpose.STAFF).stream()
                .anyMatch(record -> record.id().equals(link.id()));
    }

    private boolean spent(String secret) {
        try {
            links.spend(secret);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private void assertRefused(String secret) {
        assertThatThrownBy(() -> links.spend(secret))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(AccessProblem.LINK_INVALID));
    }
}
