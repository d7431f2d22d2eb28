package org.parasol.access.internal;

import java.util.Optional;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Logs how sessions end, in a transaction of its own: a session ends whether or not that can be
 * logged.
 */
@Component
class SessionTrail {

    private static final Logger LOG = LoggerFactory.getLogger(SessionTrail.class);

    private final AuditLog log;
    private final TransactionTemplate transactions;

    SessionTrail(AuditLog log, PlatformTransactionManager transactionManager) {
        this.log = log;
        this.transactions = new TransactionTemplate(transactionManager);
        // Sessions end when the deed that ends them has been committed.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** It was ended, by herself elsewhere or by what was done to her account. */
    void ended(SignedIn whose) {
        append("session.ended", whose, CurrentUser.current());
    }

    /** It ended by itself, after a time without use or with the application. */
    void expired(SignedIn whose) {
        append("session.expired", whose, Optional.empty());
    }

    private void append(String action, SignedIn whose, Optional<SignedIn> by) {
        AuditEvent event =
                new AuditEvent(
                        action,
                        Optional.ofNullable(whose.workspace()),
                        by.map(SignedIn::account),
                        Optional.of(whose.account().value()),
                        new byte[0]);
        try {
            transactions.executeWithoutResult(status -> log.append(event));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The end of a session could not be logged");
        }
    }
}
