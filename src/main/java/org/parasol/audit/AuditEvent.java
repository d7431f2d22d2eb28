package org.parasol.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * @param details numbers and codes that stand beside the entry and can be erased; never content,
 *     names or network addresses, and only where there is no other commitment
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record AuditEvent(
        String action,
        Optional<WorkspaceId> workspace,
        Optional<AccountId> actor,
        Optional<UUID> subject,
        byte[] commitment,
        Map<String, String> details) {

    public AuditEvent {
        if (commitment.length > 0 && !details.isEmpty()) {
            throw new IllegalArgumentException("an entry commits to one thing");
        }
        details = Map.copyOf(details);
    }

    /** An event without details. */
    public AuditEvent(
            String action,
            Optional<WorkspaceId> workspace,
            Optional<AccountId> actor,
            Optional<UUID> subject,
            byte[] commitment) {
        this(action, workspace, actor, subject, commitment, Map.of());
    }

    /** The same event with one more detail. */
    public AuditEvent with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new AuditEvent(action, workspace, actor, subject, commitment, more);
    }

    /** The same event in the platform's log. */
    public AuditEvent ofPlatform() {
        return new AuditEvent(action, Optional.empty(), actor, subject, commitment, details);
    }

    /** The same event in a workspace's log. */
    public AuditEvent of(WorkspaceId other) {
        return new AuditEvent(action, Optional.of(other), actor, subject, commitment, details);
    }

    /** Where it is told. */
    public ChainId chain() {
        return workspace
                .map(id -> ChainId.isOfReports(action) ? ChainId.ofReports(id) : ChainId.of(id))
                .orElse(ChainId.PLATFORM);
    }
}
