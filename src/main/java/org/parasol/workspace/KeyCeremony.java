package org.parasol.workspace;

import java.time.Clock;
import java.util.List;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.internal.AfterCommit;
import org.parasol.workspace.internal.Certification;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.WorkspaceKeyRow;
import org.parasol.workspace.internal.WorkspaceKeyRows;
import org.parasol.workspace.internal.WorkspaceRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a workspace's keys in its first admin's session. The private keys leave that session only
 * sealed: to her, and under the recovery code that she writes down. Whoever runs the installation
 * never has either.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class KeyCeremony {

    private final WorkspaceRows workspaces;
    private final WorkspaceKeyRows rows;
    private final WorkspaceVault vault;
    private final AccountVault accountVault;
    private final Accounts accounts;
    private final Certification certification;
    private final Trail trail;
    private final Clock clock;

    KeyCeremony(
            WorkspaceRows workspaces,
            WorkspaceKeyRows rows,
            WorkspaceVault vault,
            AccountVault accountVault,
            Accounts accounts,
            Certification certification,
            Trail trail,
            Clock clock) {
        this.workspaces = workspaces;
        this.rows = rows;
        this.vault = vault;
        this.accountVault = accountVault;
        this.accounts = accounts;
        this.certification = certification;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the workspace has no keys yet. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return !rows.existsById(Tenancy.require().value());
    }

    /**
     * Makes the keys and the recovery code, in memory only.
     *
     * @throws ProblemException {@link WorkspaceProblem#KEYS_EXIST}
     */
    @Transactional(readOnly = true)
    public PreparedKeys begin() {
        refuseSecondSet();
        return PreparedKeys.ofNew(vault.create(Tenancy.require()), vault.newRecoveryCode());
    }

    /**
     * Stores the keys once two groups of the recovery code were typed back: pins the new public key
     * in the admin's own bundle, signs her membership and seals the private keys to her and under
     * the code.
     *
     * @param typed the groups that {@link PreparedKeys#askedGroups} asks for, in that order
     * @throws ProblemException {@link WorkspaceProblem#WRONG_RECOVERY_GROUPS}, {@link
     *     WorkspaceProblem#KEYS_EXIST}
     */
    @Transactional
    public void finish(PreparedKeys prepared, List<String> typed) {
        prepared.requireWrittenDown(typed);
        WorkspaceId workspace = Tenancy.require();
        workspaces.lock(workspace.value());
        refuseSecondSet();
        SignedIn admin = CurrentUser.require();
        AccountKeys own = admin.keys().account();
        WorkspaceKeys keys = prepared.keys();
        rows.saveAndFlush(
                new WorkspaceKeyRow(
                        workspace,
                        keys.recipientId(),
                        keys.publicKeys().encoded(),
                        vault.sealTo(workspace, keys, prepared.recoveryCode()),
                        clock.instant()));
        certification.certify(admin.account(), own.publicKeys(), admin.roles(), keys);
        certification.share(admin.account(), own.publicKeys(), keys);
        trail.append("workspace.keys-made", workspace.value());
        // Last, because what is pinned in memory is not undone with the transaction.
        accountVault.pin(own, keys.publicKeys());
        accounts.saveBundle(admin.account(), accountVault.rewrap(admin.account(), own));
        AfterCommit.run(
                () -> {
                    prepared.handOver();
                    admin.keys().workspace(keys);
                });
    }

    private void refuseSecondSet() {
        if (!needed()) {
            throw new ProblemException(WorkspaceProblem.KEYS_EXIST);
        }
    }
}
