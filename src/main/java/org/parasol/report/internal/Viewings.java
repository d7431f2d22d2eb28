package org.parasol.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Logs who reads reports: each report, and the list, once in a session and a day. It is logged
 * before anything is shown, so that nothing is shown that is not logged.
 */
@Component
public class Viewings {

    private final ReportTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<SignedIn, Seen> seen = new WeakHashMap<>();

    Viewings(ReportTrail trail, Clock clock, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // Whoever calls may read in a transaction that cannot write.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A coordinator opens a report. */
    public void ofCoordinator(UUID report) {
        once(report, () -> trail.ofCoordinator("report.viewed", report, List.of()));
    }

    /** An author opens a report of hers. */
    public void ofAuthor(UUID report) {
        once(report, () -> trail.ofAuthor("report.viewed", report, List.of()));
    }

    /** A coordinator opens the list of all reports. */
    public void ofList() {
        UUID workspace = Tenancy.require().value();
        once(workspace, () -> trail.ofCoordinator("report.list-opened", workspace, List.of()));
    }

    private void once(UUID subject, Runnable append) {
        SignedIn who = CurrentUser.require();
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        synchronized (seen) {
            Seen known = seen.get(who);
            if (known == null || !known.day().equals(today)) {
                known = new Seen(today, new HashSet<>());
                seen.put(who, known);
            }
            if (!known.subjects().add(subject)) {
                return;
            }
        }
        try {
            transaction.executeWithoutResult(status -> append.run());
        } catch (RuntimeException e) {
            forget(who, subject);
            throw e;
        }
    }

    private void forget(SignedIn who, UUID subject) {
        synchronized (seen) {
            Seen known = seen.get(who);
            if (known != null) {
                known.subjects().remove(subject);
            }
        }
    }

    private record Seen(LocalDate day, Set<UUID> subjects) {}
}
