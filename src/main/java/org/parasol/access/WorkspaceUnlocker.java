package org.parasol.access;

import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.KeyRing;

/** Opens a workspace's keys at sign-in, for members who hold them. */
public interface WorkspaceUnlocker {

    /**
     * Puts the workspace's keys into the ring where this account holds them; otherwise does
     * nothing.
     */
    void unlock(WorkspaceId workspace, AccountId account, KeyRing keys);

    /** Called once a person has shown all she was asked for and her session works with the keys. */
    void opened(WorkspaceId workspace, KeyRing keys);
}
