package org.parasol.workspace;

import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.ConfirmationCode;
import org.parasol.vault.CurrentKeys;
import org.parasol.workspace.internal.MemberRows;
import org.parasol.workspace.internal.TrustedKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in member stands in her workspace. */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class OwnMembership {

    /** Whether this account may trust the workspace's key. */
    public enum Trust {
        /** The workspace's keys have not been made yet. */
        NO_KEYS,
        /** The stored key is the one this account pinned. */
        TRUSTED,
        /** Another key stands in the database, or this account never pinned one. */
        NOT_TRUSTED
    }

    private final MemberRows members;
    private final TrustedKeys trusted;

    OwnMembership(MemberRows members, TrustedKeys trusted) {
        this.members = members;
        this.trusted = trusted;
    }

    /** Whether what she writes would be sealed to the right key. */
    @Transactional(readOnly = true)
    public Trust trust() {
        try {
            trusted.workspace();
            return Trust.TRUSTED;
        } catch (ProblemException e) {
            return e.problem() == WorkspaceProblem.NO_KEYS ? Trust.NO_KEYS : Trust.NOT_TRUSTED;
        }
    }

    /** Whether a key holder has signed her keys and her roles. */
    @Transactional(readOnly = true)
    public boolean confirmed() {
        SignedIn member = CurrentUser.require();
        return members.findById(member.account().value())
                .filter(row -> TrustedKeys.signedFor(row, member.roles()))
                .isPresent();
    }

    /**
     * What she reads to a key holder: it stands for her own keys, from her unlocked bundle, and for
     * the workspace key that her account pinned.
     *
     * @throws ProblemException {@link WorkspaceProblem#NOT_TRUSTED} where it pinned none
     */
    public String shortCode() {
        AccountKeys own = CurrentKeys.require().account();
        return own.pinnedWorkspace()
                .map(pinned -> ConfirmationCode.of(own.publicKeys(), pinned))
                .orElseThrow(() -> new ProblemException(WorkspaceProblem.NOT_TRUSTED));
    }
}
