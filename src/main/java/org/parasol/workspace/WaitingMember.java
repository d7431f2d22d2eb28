package org.parasol.workspace;

import java.util.Set;
import org.parasol.access.Role;
import org.parasol.base.AccountId;

/**
 * Somebody who has joined and whose keys no key holder has signed yet. Her short code is not here:
 * she reads it from her own screen, and the key holder types it.
 */
public record WaitingMember(AccountId id, String name, Set<Role> roles) {

    public WaitingMember {
        roles = Set.copyOf(roles);
    }
}
