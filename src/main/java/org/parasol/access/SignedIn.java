package org.parasol.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;
import org.parasol.base.TenantBound;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.KeyHolding;
import org.parasol.vault.KeyRing;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever is signed in, with her unlocked keys. It lives in the memory of one session and cannot be
 * serialised; it never knows the username, so that no log can.
 */
public final class SignedIn implements AuthenticatedPrincipal, TenantBound, KeyHolding {

    private final AccountId account;
    private final @Nullable WorkspaceId workspace;
    private final Set<Role> roles;
    private final TypedAside typedAside = new TypedAside();
    private volatile KeyRing keys;
    private boolean ended;

    public SignedIn(
            AccountId account, @Nullable WorkspaceId workspace, Set<Role> roles, KeyRing keys) {
        this.account = account;
        this.workspace = workspace;
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.keys = keys;
    }

    public AccountId account() {
        return account;
    }

    @Override
    public @Nullable WorkspaceId workspace() {
        return workspace;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    @Override
    public KeyRing keys() {
        return keys;
    }

    /** What she had typed when the session was locked. */
    public TypedAside typedAside() {
        return typedAside;
    }

    /** Gives the session keys again after a lock; where it has ended meanwhile, wipes them. */
    public synchronized void unlocked(KeyRing again) {
        if (ended) {
            again.wipe();
            return;
        }
        keys.wipe();
        keys = again;
    }

    /** Wipes the keys for good: no password opens them again in this session. */
    public synchronized void end() {
        ended = true;
        keys.wipe();
    }

    /** Whether its keys were wiped for good. */
    public synchronized boolean hasEnded() {
        return ended;
    }

    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public String toString() {
        return getName();
    }
}
