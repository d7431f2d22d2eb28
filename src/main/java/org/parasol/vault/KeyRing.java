package org.parasol.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unlocked keys of one session, in memory only: not serialisable, wiped at sign-out, lock and
 * expiry.
 */
public final class KeyRing {

    private final AccountKeys account;
    private @Nullable WorkspaceKeys workspace;
    private final List<Runnable> atWipe = new ArrayList<>();
    private boolean wiped;

    public KeyRing(AccountKeys account) {
        this.account = account;
    }

    /**
     * The member's own keys.
     *
     * @throws org.parasol.base.ProblemException LOCKED once wiped
     */
    public synchronized AccountKeys account() {
        requireUnlocked();
        return account;
    }

    /**
     * The workspace's keys; empty where she holds none.
     *
     * @throws org.parasol.base.ProblemException LOCKED once wiped
     */
    public synchronized Optional<WorkspaceKeys> workspace() {
        requireUnlocked();
        return Optional.ofNullable(workspace);
    }

    /** Adds the workspace's keys; they are wiped with this ring, at once where it already is. */
    public synchronized void workspace(WorkspaceKeys keys) {
        if (wiped) {
            keys.close();
            throw Refusal.locked();
        }
        this.workspace = keys;
    }

    /** Runs this once when the ring is wiped, now where it already is; it must be quick. */
    public void atWipe(Runnable action) {
        synchronized (this) {
            if (!wiped) {
                atWipe.add(action);
                return;
            }
        }
        action.run();
    }

    /** Makes all keys of this ring unusable, for everyone who still holds one of them. */
    public void wipe() {
        List<Runnable> actions;
        synchronized (this) {
            wiped = true;
            account.close();
            if (workspace != null) {
                workspace.close();
            }
            actions = List.copyOf(atWipe);
            atWipe.clear();
        }
        actions.forEach(Runnable::run);
    }

    public synchronized boolean wiped() {
        return wiped;
    }

    private void requireUnlocked() {
        if (wiped) {
            throw Refusal.locked();
        }
    }

    @Override
    public String toString() {
        return "KeyRing";
    }
}
