package org.parasol.workspace;

import java.util.Arrays;
import java.util.List;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.internal.AfterCommit;
import org.parasol.workspace.internal.Certification;
import org.parasol.workspace.internal.HeldKeys;
import org.parasol.workspace.internal.KeyChangeJob;
import org.parasol.workspace.internal.RecoveryBundle;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.TrustedKeys;
import org.parasol.workspace.internal.WorkspaceKeyRow;
import org.parasol.workspace.internal.WorkspaceKeyRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The recovery code in an admin's session: a new one in place of the old, and the keys for an admin
 * who holds none.
 */
@Service
@PreAuthorize("hasRole('WORKSPACE_ADMIN')")
public class KeyRecovery {

    private final WorkspaceKeyRows rows;
    private final RecoveryBundle bundle;
    private final WorkspaceVault vault;
    private final TrustedKeys trusted;
    private final Certification certification;
    private final KeyChangeJob job;
    private final Trail trail;

    KeyRecovery(
            WorkspaceKeyRows rows,
            RecoveryBundle bundle,
            WorkspaceVault vault,
            TrustedKeys trusted,
            Certification certification,
            KeyChangeJob job,
            Trail trail) {
        this.rows = rows;
        this.bundle = bundle;
        this.vault = vault;
        this.trusted = trusted;
        this.certification = certification;
        this.job = job;
        this.trail = trail;
    }

    /**
     * Makes a new code for the keys that this session holds, in memory only.
     *
     * @throws ProblemException {@link WorkspaceProblem#KEY_HOLDER_NEEDED}
     */
    public PreparedKeys beginNewCode() {
        return PreparedKeys.ofHeld(HeldKeys.require(), vault.newRecoveryCode());
    }

    /**
     * Puts the new code in place of the old one, which opens nothing from then on but old backups.
     *
     * @param typed the groups that {@link PreparedKeys#askedGroups} asks for, in that order
     * @throws ProblemException {@link WorkspaceProblem#WRONG_RECOVERY_GROUPS}, {@link
     *     WorkspaceProblem#CHANGED_ELSEWHERE} where the workspace has other keys meanwhile
     */
    @Transactional
    public void finishNewCode(PreparedKeys prepared, List<String> typed) {
        prepared.requireWrittenDown(typed);
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeyRow row =
                rows.lockToChange(workspace.value())
                        .filter(
                                found ->
                                        Arrays.equals(
                                                found.publicKeys(),
                                                prepared.keys().publicKeys().encoded()))
                        .orElseThrow(
                                () -> new ProblemException(WorkspaceProblem.CHANGED_ELSEWHERE));
        row.recoverBy(vault.sealTo(workspace, prepared.keys(), prepared.recoveryCode()));
        trail.append("workspace.recovery-code-made", workspace.value());
    }

    /**
     * Opens the workspace's keys by the code and gives them to the signed-in admin, who holds none.
     * Every member sees her among the key holders afterwards.
     *
     * @param code as it was typed; wiped
     * @throws ProblemException the vault's WRONG_CODE; {@link WorkspaceProblem#NO_KEYS}, {@link
     *     WorkspaceProblem#NOT_TRUSTED} where the code opens other keys than her account trusts
     */
    @Transactional
    public void recover(char[] code) {
        SignedIn admin = CurrentUser.require();
        AccountKeys own = admin.keys().account();
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeys keys = bundle.open(code);
        try {
            if (!trusted.trusts(own, keys.publicKeys())) {
                throw new ProblemException(WorkspaceProblem.NOT_TRUSTED);
            }
            certification.certify(admin.account(), own.publicKeys(), admin.roles(), keys);
            certification.share(admin.account(), own.publicKeys(), keys);
            trail.append("workspace.recovered", workspace.value());
        } catch (RuntimeException e) {
            keys.close();
            throw e;
        }
        AfterCommit.run(
                () -> {
                    admin.keys().workspace(keys);
                    job.soon(workspace, admin.keys());
                });
    }
}
