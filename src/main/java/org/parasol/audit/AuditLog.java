package org.parasol.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.parasol.audit.internal.Chain;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
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
        chain.append(List.of(event));
    }

    /**
     * Adds entries of one log in this order, as {@link #append(AuditEvent)} does one.
     *
     * @param events at least one, all of one workspace or all of the platform
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void append(List<AuditEvent> events) {
        chain.append(events);
    }

    /**
     * The newest entries of the current workspace, newest first.
     *
     * @throws AccessDeniedException where somebody who is no workspace admin asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int limit) {
        requireIfSomebodyAsks("ROLE_WORKSPACE_ADMIN");
        return chain.newest(Tenancy.require().value(), limit);
    }

    /**
     * The newest entries of the platform's own log, newest first.
     *
     * @throws AccessDeniedException where somebody who is no operator asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newestOfPlatform(int limit) {
        requireIfSomebodyAsks("ROLE_OPERATOR");
        return chain.newest(Tenancy.NONE, limit);
    }

    /**
     * All entries of the current workspace's log about this subject, newest first.
     *
     * @throws AccessDeniedException where somebody who is no workspace admin asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(UUID subject) {
        requireIfSomebodyAsks("ROLE_WORKSPACE_ADMIN");
        return chain.about(Tenancy.require().value(), subject);
    }

    /** The newest entry about this subject in the current workspace's log that has a commitment. */
    @Transactional(readOnly = true)
    public Optional<AuditEntry> newestCommitment(UUID subject, String action) {
        return chain.newestCommitment(Tenancy.require().value(), subject, action);
    }

    /**
     * How many entries the current workspace's log has: where it is as long as before, nothing that
     * is logged has happened since. One row is read.
     */
    @Transactional(readOnly = true)
    public long length() {
        return chain.length(Tenancy.require().value());
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

    /** Jobs, which run for nobody, may read the logs too. */
    private static void requireIfSomebodyAsks(String authority) {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking != null
                && asking.getAuthorities().stream()
                        .noneMatch(granted -> authority.equals(granted.getAuthority()))) {
            throw new AccessDeniedException("this log is not for this role");
        }
    }
}
