package org.parasol.workspace.internal;

import org.parasol.base.ProblemException;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.WorkspaceProblem;

/** The workspace's private keys, where the signed-in session holds them. */
public final class HeldKeys {

    private HeldKeys() {}

    /**
     * The keys that the signed-in session holds.
     *
     * @throws ProblemException {@link WorkspaceProblem#KEY_HOLDER_NEEDED}
     */
    public static WorkspaceKeys require() {
        return CurrentKeys.require()
                .workspace()
                .orElseThrow(() -> new ProblemException(WorkspaceProblem.KEY_HOLDER_NEEDED));
    }
}
