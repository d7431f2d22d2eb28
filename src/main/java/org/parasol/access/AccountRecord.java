package org.parasol.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.PublicKeys;

/**
 * An account as others may see it.
 *
 * @param username as it was typed; show it to the account's own workspace only
 * @param signedInSince when the oldest of her open sessions began
 */
public record AccountRecord(
        AccountId id,
        String username,
        Set<Role> roles,
        Optional<WorkspaceId> workspace,
        Optional<PublicKeys> publicKeys,
        boolean active,
        Locale language,
        Optional<Instant> signedInSince) {

    /** Says nothing of the name. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
