package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.FactRetention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night and at each start, for all workspaces and without any key: destroys the content whose
 * last month is over, then the consents and the facts whose last quarter is.
 */
@Component
public class ContentEnd {

    private static final Logger LOG = LoggerFactory.getLogger(ContentEnd.class);

    private final ReportRows rows;
    private final ContentDestruction destruction;
    private final ReportTrail trail;
    private final FactRetention facts;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContentEnd(
            ReportRows rows,
            ContentDestruction destruction,
            ReportTrail trail,
            FactRetention facts,
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.destruction = destruction;
        this.trail = trail;
        this.facts = facts;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** One run; each report in a transaction of its own, so that one that fails stops no other. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 10 3 * * *")
    public void run() {
        YearMonth now = YearMonth.now(clock);
        String quarter = Retention.quarter(now);
        each(
                "retention_month < ? AND destroyed_on IS NULL AND month_received IS NOT NULL",
                now.toString(),
                this::destroy);
        each("retention_month < ? AND month_received IS NULL", now.toString(), this::removeDraft);
        each("consent_until < ? AND destroyed_on IS NOT NULL", quarter, this::removeConsent);
        facts.removeBefore(quarter);
    }

    private void destroy(ReportRow row) {
        if (row.destroyedOn().isEmpty()) {
            destruction.destroy(row);
            trail.ofNobody("report.content-destroyed", row.getId());
        }
    }

    private void removeDraft(ReportRow row) {
        if (row.monthReceived().isEmpty()) {
            destruction.remove(row);
            destruction.bury(row);
            trail.ofNobody("report.draft-expired", row.getId());
        }
    }

    private void removeConsent(ReportRow row) {
        destruction.remove(row);
        trail.ofNobody("report.consent-expired", row.getId());
    }

    private void each(String over, String now, Consumer<ReportRow> end) {
        List<Found> found =
                database.query(
                        "SELECT workspace_id, id FROM report WHERE " + over,
                        (row, number) ->
                                new Found(
                                        new WorkspaceId(Uuids.from(row.getBytes(1))),
                                        Uuids.from(row.getBytes(2))),
                        now);
        found.forEach(one -> Tenancy.run(one.workspace(), () -> end(one.report(), end)));
    }

    private void end(UUID report, Consumer<ReportRow> end) {
        try {
            transaction.executeWithoutResult(status -> rows.forChange(report).ifPresent(end));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Report {} is over and could not be destroyed; tried again tomorrow: {}",
                    report,
                    e.getClass().getName());
        }
    }

    private record Found(WorkspaceId workspace, UUID report) {}
}
