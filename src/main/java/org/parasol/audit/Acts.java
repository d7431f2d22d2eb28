package org.parasol.audit;

import java.util.Optional;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people do to the log itself. */
final class Acts {

    private Acts() {}

    /** By whoever is signed in, in the current workspace's log. */
    static AuditEvent of(String action, UUID subject) {
        return new AuditEvent(
                action, Tenancy.current(), actor(), Optional.of(subject), new byte[0]);
    }

    /** This room knows people by their ids alone; a principal's name is one. */
    private static Optional<AccountId> actor() {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(asking)
                .map(Authentication::getName)
                .map(UUID::fromString)
                .map(AccountId::new);
    }
}
