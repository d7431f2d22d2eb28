package org.parasol.access.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Logs refused attempts without letting anybody fill the log: the first at once, those that follow
 * within a minute as one entry with their number. Names that nobody has are counted for the whole
 * platform, by the hour; which they were is kept nowhere.
 */
@Component
public class FailedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(FailedAttempts.class);

    private static final Duration OF_ACCOUNT = Duration.ofMinutes(1);
    private static final Duration OF_UNKNOWN = Duration.ofHours(1);

    private final AuditLog log;
    private final LongSupplier nanoseconds;
    private final Map<Whose, Waiting> waiting = new HashMap<>();

    @Autowired
    FailedAttempts(AuditLog log) {
        this(log, System::nanoTime);
    }

    FailedAttempts(AuditLog log, LongSupplier nanoseconds) {
        this.log = log;
        this.nanoseconds = nanoseconds;
    }

    /**
     * Notes a refused attempt.
     *
     * @param account empty for a name that nobody has
     */
    void note(String action, Optional<AccountId> account, Optional<WorkspaceId> workspace) {
        Whose whose = new Whose(action, account, workspace);
        synchronized (waiting) {
            Waiting before = waiting.get(whose);
            if (before != null) {
                before.count++;
                return;
            }
            waiting.put(whose, new Waiting(nanoseconds.getAsLong()));
        }
        append(whose, 1);
    }

    /**
     * Notes a refusal in the middle of other work, whose transaction it must not enter: it is
     * logged with the next that have waited.
     */
    void noteLater(String action, AccountId account, Optional<WorkspaceId> workspace) {
        Whose whose = new Whose(action, Optional.of(account), workspace);
        synchronized (waiting) {
            waiting.computeIfAbsent(
                            whose,
                            unknown ->
                                    new Waiting(
                                            nanoseconds.getAsLong() - whose.interval().toNanos()))
                    .count++;
        }
    }

    /** Logs what has waited long enough. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    public void tell() {
        long now = nanoseconds.getAsLong();
        take(now, false).forEach(this::append);
    }

    @PreDestroy
    void tellAll() {
        take(nanoseconds.getAsLong(), true).forEach(this::append);
    }

    /** Those who wait no longer; where something was counted, the time begins again. */
    private Map<Whose, Integer> take(long now, boolean all) {
        Map<Whose, Integer> due = new HashMap<>();
        synchronized (waiting) {
            List<Whose> over = new ArrayList<>();
            waiting.forEach(
                    (whose, counted) -> {
                        if (!all && now - counted.since < whose.interval().toNanos()) {
                            return;
                        }
                        if (counted.count == 0) {
                            over.add(whose);
                        } else {
                            due.put(whose, counted.count);
                            counted.count = 0;
                            counted.since = now;
                        }
                    });
            over.forEach(waiting::remove);
        }
        return due;
    }

    private void append(Whose whose, int count) {
        AuditEvent event =
                new AuditEvent(
                        whose.action(),
                        whose.workspace(),
                        Optional.empty(),
                        whose.account().map(AccountId::value),
                        new byte[0]);
        try {
            log.append(count == 1 ? event : event.with("count", count));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Refused attempts could not be logged");
        }
    }

    private record Whose(
            String action, Optional<AccountId> account, Optional<WorkspaceId> workspace) {

        Duration interval() {
            return account.isPresent() ? OF_ACCOUNT : OF_UNKNOWN;
        }
    }

    private static final class Waiting {
        private long since;
        private int count;

        Waiting(long since) {
            this.since = since;
        }
    }
}
