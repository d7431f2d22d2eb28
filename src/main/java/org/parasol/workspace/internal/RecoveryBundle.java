package org.parasol.workspace.internal;

import java.util.Arrays;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.RecoveryCode;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;

/** Opens the current workspace's keys by the code on paper. */
@Component
public class RecoveryBundle {

    private final WorkspaceKeyRows rows;
    private final KeyChangeRows changes;
    private final WorkspaceVault vault;
    private final Refusals refusals;

    RecoveryBundle(
            WorkspaceKeyRows rows, KeyChangeRows changes, WorkspaceVault vault, Refusals refusals) {
        this.rows = rows;
        this.changes = changes;
        this.vault = vault;
        this.refusals = refusals;
    }

    /**
     * The keys, which also open what a change of keys has not reached yet. That a code did not open
     * them is logged.
     *
     * @param code as it was typed; wiped
     * @throws ProblemException {@link WorkspaceProblem#NO_KEYS}; the vault's WRONG_CODE
     */
    public WorkspaceKeys open(char[] code) {
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeyRow row =
                rows.findById(workspace.value())
                        .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_KEYS));
        try (RecoveryCode parsed = RecoveryCode.parse(new String(code))) {
            WorkspaceKeys keys = vault.recover(workspace, row.recoverySealed(), parsed);
            changes.findFirstByFinishedAtIsNullOrderByNumberDesc()
                    .flatMap(KeyChangeRow::previousSealed)
                    .ifPresent(previous -> vault.openPrevious(workspace, previous, keys));
            return keys;
        } catch (ProblemException e) {
            refusals.append(workspace, "workspace.recovery-refused", workspace.value());
            throw e;
        } finally {
            Arrays.fill(code, '\0');
        }
    }
}
