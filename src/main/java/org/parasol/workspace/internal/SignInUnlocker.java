package org.parasol.workspace.internal;

import java.util.Optional;
import org.parasol.access.WorkspaceUnlocker;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.audit.HeadSigning;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.KeyRing;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the workspace's keys for a key holder who signs in. */
@Component
class SignInUnlocker implements WorkspaceUnlocker {

    private final KeyWrapRows wraps;
    private final KeyChangeRows changes;
    private final Succession succession;
    private final KeyChangeJob job;
    private final WorkspaceVault vault;
    private final AuditLog log;
    private final HeadSigning signing;
    private final TransactionTemplate transactions;

    SignInUnlocker(
            KeyWrapRows wraps,
            KeyChangeRows changes,
            Succession succession,
            KeyChangeJob job,
            WorkspaceVault vault,
            AuditLog log,
            HeadSigning signing,
            PlatformTransactionManager transactionManager) {
        this.wraps = wraps;
        this.changes = changes;
        this.succession = succession;
        this.job = job;
        this.vault = vault;
        this.log = log;
        this.signing = signing;
        this.transactions = new TransactionTemplate(transactionManager);
        // A new one, because a transaction that is already open began before the workspace was
        // known.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void unlock(WorkspaceId workspace, AccountId account, KeyRing keys) {
        Tenancy.run(
                workspace,
                () -> transactions.executeWithoutResult(status -> open(workspace, account, keys)));
    }

    @Override
    public void opened(WorkspaceId workspace, KeyRing keys) {
        job.soon(workspace, keys);
    }

    private void open(WorkspaceId workspace, AccountId account, KeyRing keys) {
        succession.followAndKeep(account, keys.account());
        wraps.findById(account.value()).ifPresent(wrap -> open(workspace, account, wrap, keys));
    }

    /** A wrap that does not open, or opens to other keys than the pinned, is refused and logged. */
    private void open(WorkspaceId workspace, AccountId account, KeyWrapRow wrap, KeyRing ring) {
        try {
            WorkspaceKeys keys = vault.open(workspace, wrap.sealed(), ring.account());
            ring.workspace(keys);
            changes.findFirstByFinishedAtIsNullOrderByNumberDesc()
                    .flatMap(KeyChangeRow::previousSealed)
                    .ifPresent(previous -> vault.openPrevious(workspace, previous, keys));
            signing.signIfDue(workspace, account, keys);
        } catch (ProblemException e) {
            log.append(
                    new AuditEvent(
                            "workspace.key-refused",
                            Optional.of(workspace),
                            Optional.of(account),
                            Optional.of(account.value()),
                            new byte[0]));
        }
    }
}
