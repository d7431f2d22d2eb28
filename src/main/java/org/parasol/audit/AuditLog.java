package org.parasol.audit;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.parasol.audit.internal.Chain;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One chain of entries for each workspace and one for the platform. Each entry carries the hash of
 * the one before, so that an entry changed, removed or moved shows. The application's database
 * account can add and read entries, not change them.
 */
@Service
public class AuditLog {

    private final Chain chain;

    AuditLog(Chain chain) {
        this.chain = chain;
    }

    /**
     * Adds an entry in the caller's transaction: what is undone is not logged, what is not logged
     * is undone.
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void append(AuditEvent event) {
        chain.append(event);
    }

    /** The newest entries of the current workspace, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int limit) {
        return chain.newest(Tenancy.require().value(), limit);
    }

    /** The newest entries of the platform's own log, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newestOfPlatform(int limit) {
        return chain.newest(Tenancy.NONE, limit);
    }

    /** The newest entry about this subject in the current workspace's log that has a commitment. */
    @Transactional(readOnly = true)
    public java.util.Optional<AuditEntry> newestCommitment(UUID subject, String action) {
        return chain.newestCommitment(Tenancy.require().value(), subject, action);
    }

    /**
     * Looks for the first entry that was changed, removed or moved, or for a head that does not fit
     * the last entry.
     *
     * @return its number; empty where the chain is whole
     */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken(WorkspaceId workspace) {
        return chain.firstBroken(workspace.value());
    }

    /** As {@link #firstBroken} for the platform's own log. */
    @Transactional(readOnly = true)
    public OptionalLong firstBrokenOfPlatform() {
        return chain.firstBroken(Tenancy.NONE);
    }
}
