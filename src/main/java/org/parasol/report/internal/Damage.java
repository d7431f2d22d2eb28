package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.Problem;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.report.ReportProblem;
import org.parasol.vault.VaultProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Logs that a part of a report was changed in the database, once a month for each report, because
 * its log tells no more of when: in a transaction of its own, after the one that found it, which is
 * refused or only reads.
 */
@Component
class Damage {

    private static final String FOUND = "report.damaged";

    private final AuditLog log;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Damage(AuditLog log, Clock clock, PlatformTransactionManager transactions) {
        this.log = log;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether somebody must have changed what is stored. */
    static boolean is(Problem problem) {
        return problem == VaultProblem.DAMAGED || problem == ReportProblem.NOT_AS_SAVED;
    }

    /** Notes it, from whatever thread. */
    void found(WorkspaceId workspace, UUID report) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            write(workspace, report);
                        }
                    });
        } else {
            write(workspace, report);
        }
    }

    private void write(WorkspaceId workspace, UUID report) {
        Tenancy.run(
                workspace,
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    if (!toldAlready(report)) {
                                        log.append(event(workspace, report));
                                    }
                                }));
    }

    private boolean toldAlready(UUID report) {
        String month = YearMonth.now(clock.withZone(ZoneOffset.UTC)).toString();
        return log.newestAboutReport(report, FOUND)
                .filter(entry -> entry.recorded().startsWith(month))
                .isPresent();
    }

    private static AuditEvent event(WorkspaceId workspace, UUID report) {
        return new AuditEvent(
                FOUND, Optional.of(workspace), Optional.empty(), Optional.of(report), new byte[0]);
    }
}
