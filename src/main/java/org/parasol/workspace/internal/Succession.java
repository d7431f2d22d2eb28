package org.parasol.workspace.internal;

import org.parasol.access.Accounts;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.springframework.stereotype.Component;

/**
 * Lets an account that trusts a workspace's old keys trust the new ones, because the old ones have
 * signed them. Keys that merely stand in the database are not followed.
 */
@Component
public class Succession {

    private final KeyChangeRows changes;
    private final AccountVault vault;
    private final Accounts accounts;

    Succession(KeyChangeRows changes, AccountVault vault, Accounts accounts) {
        this.changes = changes;
        this.vault = vault;
        this.accounts = accounts;
    }

    /**
     * Follows all changes from the keys that she trusts, in her unlocked keys.
     *
     * @return whether she trusts others now than before
     */
    boolean follow(AccountKeys own) {
        WorkspaceId workspace = Tenancy.require();
        boolean followed = false;
        for (KeyChangeRow change : changes.findAllByOrderByNumber()) {
            followed |= follow(own, workspace, change);
        }
        return followed;
    }

    /** As {@link #follow}, and stores what she trusts from now on. */
    void followAndKeep(AccountId account, AccountKeys own) {
        if (follow(own)) {
            accounts.saveBundle(account, vault.rewrap(account, own));
        }
    }

    private boolean follow(AccountKeys own, WorkspaceId workspace, KeyChangeRow change) {
        try {
            if (!own.trusts(change.oldKeys())) {
                return false;
            }
            vault.pinSuccessor(
                    own, workspace, change.oldKeys(), change.newKeys(), change.signature());
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }
}
