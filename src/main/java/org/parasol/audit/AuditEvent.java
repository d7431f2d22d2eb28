package org.parasol.audit;

import java.util.Optional;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

/**
 * Something that was done.
 *
 * @param action what, for example {@code report.submitted}
 * @param workspace whose log it belongs to; empty for the platform's
 * @param actor who did it; empty where nobody was signed in
 * @param subject the id of what it was done to
 * @param commitment a salted commitment to details that stand elsewhere; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record AuditEvent(
        String action,
        Optional<WorkspaceId> workspace,
        Optional<AccountId> actor,
        Optional<UUID> subject,
        byte[] commitment) {}
