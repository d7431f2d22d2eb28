package org.parasol.workspace;

import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.Recipient;
import org.parasol.workspace.internal.TrustedKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom the signed-in member seals what she writes. */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class WorkspaceSealing {

    private final TrustedKeys trusted;

    WorkspaceSealing(TrustedKeys trusted) {
        this.trusted = trusted;
    }

    /**
     * The workspace's public keys, which must be those that this account pinned when it joined.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_KEYS} before the key ceremony, {@link
     *     WorkspaceProblem#NOT_TRUSTED} (and a log entry) where another key stands in the database
     */
    @Transactional(readOnly = true)
    public Recipient workspaceRecipient() {
        return trusted.workspace();
    }

    /** The signed-in member herself: her keys come from her unlocked bundle, not from a table. */
    public Recipient selfRecipient() {
        AccountKeys own = CurrentKeys.require().account();
        return new Recipient(own.recipientId(), own.publicKeys());
    }
}
