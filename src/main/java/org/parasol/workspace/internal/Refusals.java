package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.UUID;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Logs what was refused, in a transaction of its own that the refusal does not undo. It begins when
 * the refused one has ended, because that one may still hold the end of the log's chain.
 */
@Component
public class Refusals {

    private final AuditLog log;
    private final TransactionTemplate transactions;

    Refusals(AuditLog log, PlatformTransactionManager transactionManager) {
        this.log = log;
        this.transactions = new TransactionTemplate(transactionManager);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void append(WorkspaceId workspace, String action, UUID subject) {
        AuditEvent event =
                new AuditEvent(
                        action,
                        Optional.of(workspace),
                        CurrentUser.current().map(SignedIn::account),
                        Optional.of(subject),
                        new byte[0]);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            write(event);
                        }
                    });
        } else {
            write(event);
        }
    }

    private void write(AuditEvent event) {
        transactions.executeWithoutResult(status -> log.append(event));
    }
}
