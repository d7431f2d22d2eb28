package org.parasol.workspace.internal;

import java.time.Duration;
import java.util.Objects;
import org.parasol.access.LockTimes;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.parasol.workspace.WorkspaceChoices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells sessions how long their workspace lets them be idle. */
@Component
class ChosenLockTimes implements LockTimes {

    private final ChoicesRows rows;
    private final ApplicationSecret secret;
    private final TransactionTemplate transactions;

    ChosenLockTimes(
            ChoicesRows rows, ApplicationSecret secret, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.secret = secret;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
    }

    @Override
    public Duration of(WorkspaceId workspace) {
        return Tenancy.as(
                workspace,
                () -> Objects.requireNonNull(transactions.execute(status -> stored(workspace))));
    }

    private Duration stored(WorkspaceId workspace) {
        return Duration.ofMinutes(
                rows.findById(workspace.value())
                        .map(this::minutes)
                        .orElse(WorkspaceChoices.USUAL_LOCK_MINUTES));
    }

    private int minutes(ChoicesRow row) {
        return ChoicesText.read(secret.reveal(ChoicesText.LABEL, row.sealed())).lockMinutes();
    }
}
