package org.parasol.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parasol.access.Role;
import org.parasol.base.AccountId;

/**
 * A member as the workspace's admins see her.
 *
 * @param active false once she was deactivated
 * @param confirmed whether a key holder has signed her keys and these very roles
 * @param keyHolderSince when the workspace's keys were sealed to her; empty where they are not
 * @param signedInSince since when a session of hers is open; empty where none is
 */
public record MemberRecord(
        AccountId id,
        String name,
        Set<Role> roles,
        boolean active,
        boolean confirmed,
        Optional<Instant> keyHolderSince,
        Optional<Instant> signedInSince) {

    public MemberRecord {
        roles = Set.copyOf(roles);
    }

    public boolean keyHolder() {
        return keyHolderSince.isPresent();
    }
}
