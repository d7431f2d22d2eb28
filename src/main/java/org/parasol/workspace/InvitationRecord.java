package org.parasol.workspace;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.parasol.access.Role;

/** A staff invitation that is still open: its link was handed over and neither used nor revoked. */
public record InvitationRecord(UUID id, Set<Role> roles, String invitedBy, Instant expires) {

    public InvitationRecord {
        roles = Set.copyOf(roles);
    }
}
