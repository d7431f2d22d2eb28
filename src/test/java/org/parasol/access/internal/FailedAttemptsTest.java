package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParasolTest
class FailedAttemptsTest {

    private final AuditLog log;
    private final AtomicLong now = new AtomicLong(5);
    private final FailedAttempts attempts;
    private final WorkspaceId workspace = WorkspaceId.random();
    private final AccountId account = AccountId.random();

    @Autowired
    FailedAttemptsTest(AuditLog log) {
        this.log = log;
        this.attempts = new FailedAttempts(log, now::get);
    }

    @Test
    void theFirstStandsInTheLogAtOnceAndTheOthersTogetherAMinuteLater() {
        for (int i = 0; i < 500; i++) {
            fail();
        }
        attempts.tell();
        assertThat(entries()).hasSize(1).allMatch(entry -> entry.details().isEmpty());

        pass(Duration.ofMinutes(1));
        assertThat(entries()).hasSize(2);
        fail();
        pass(Duration.ofSeconds(59));
        assertThat(entries()).as("one a minute").hasSize(2);
        pass(Duration.ofSeconds(1));
        assertThat(entries()).hasSize(3);
        assertThat(entries())
                .allMatch(entry -> entry.subject().equals(Optional.of(account.value())))
                .allMatch(entry -> entry.actor().isEmpty());
    }

    @Test
    void whoeverStopsIsForgotten() {
        fail();
        pass(Duration.ofMinutes(1));
        fail();
        assertThat(entries()).hasSize(2);
    }

    @Test
    void aStopTellsWhatIsLeft() {
        fail();
        fail();
        attempts.tellAll();
        assertThat(entries()).hasSize(2);
    }

    @Test
    void namesThatNobodyHasAreCountedByTheHour() {
        long before = unknown();
        for (int i = 0; i < 50; i++) {
            attempts.note("sign-in.failed-test", Optional.empty(), Optional.empty());
            pass(Duration.ofMinutes(1));
        }
        assertThat(unknown() - before).isEqualTo(1);
        pass(Duration.ofMinutes(10));
        assertThat(unknown() - before).isEqualTo(2);
    }

    private void fail() {
        attempts.note("sign-in.failed", Optional.of(account), Optional.of(workspace));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
        attempts.tell();
    }

    private List<AuditEntry> entries() {
        return Tenancy.as(workspace, () -> log.newest(100));
    }

    private long unknown() {
        return log.newestOfPlatform(1_000).stream()
                .filter(entry -> "sign-in.failed-test".equals(entry.action()))
                .peek(entry -> assertThat(entry.subject()).isEmpty())
                .count();
    }
}
