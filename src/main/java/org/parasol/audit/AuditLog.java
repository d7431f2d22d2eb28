package org.parasol.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.internal.Chain;
import org.parasol.audit.internal.Verifier;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstones;
import org.parasol.base.WorkspaceId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two chains of entries for each workspace, one of them for its reports, and one for the platform.
 * Each entry carries the hash of the one before, so that an entry changed, removed or moved shows.
 * The application's database account can add and read entries, not change them.
 */
@Service
public class AuditLog {

    private final Chain chain;
    private final Verifier verifier;
    private final Tombstones tombstones;
    private final TransactionTemplate transaction;

    AuditLog(
            Chain chain,
            Verifier verifier,
            Tombstones tombstones,
            PlatformTransactionManager transactions) {
        this.chain = chain;
        this.verifier = verifier;
        this.tombstones = tombstones;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Adds an entry in the caller's transaction: what is undone is not logged, what is not logged
     * is undone.
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void append(AuditEvent event) {
        append(List.of(event));
    }

    /**
     * Adds entries of one chain in this order, as {@link #append(AuditEvent)} does one.
     *
     * @param events at least one, all of one chain
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void append(List<AuditEvent> events) {
        events.forEach(Alarms::tell);
        chain.append(events);
    }

    /**
     * Adds an entry to the platform's log and to that of every workspace: for what an operator does
     * to all of them. Each is a transaction of its own, so that none waits for the others. The logs
     * of erased workspaces have ended.
     */
    public void appendEverywhere(AuditEvent event) {
        transaction.executeWithoutResult(status -> chain.append(List.of(event.ofPlatform())));
        Set<UUID> erased = tombstones.erased();
        for (WorkspaceId workspace : chain.workspaces()) {
            if (erased.contains(workspace.value())) {
                continue;
            }
            transaction.executeWithoutResult(status -> chain.append(List.of(event.of(workspace))));
        }
    }

    /**
     * The newest entries of the current workspace, newest first; those of its reports are not among
     * them.
     *
     * @throws AccessDeniedException where somebody who is no workspace admin asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int limit) {
        requireIfSomebodyAsks("ROLE_WORKSPACE_ADMIN");
        return chain.newest(ChainId.of(Tenancy.require()), limit);
    }

    /**
     * The newest entries about the current workspace's reports, newest first.
     *
     * @throws AccessDeniedException where somebody who is no workspace admin asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newestOfReports(int limit) {
        requireIfSomebodyAsks("ROLE_WORKSPACE_ADMIN");
        return chain.newest(ChainId.ofReports(Tenancy.require()), limit);
    }

    /**
     * The newest entries of the platform's own log, newest first.
     *
     * @throws AccessDeniedException where somebody who is no operator asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> newestOfPlatform(int limit) {
        requireIfSomebodyAsks("ROLE_OPERATOR");
        return chain.newest(ChainId.PLATFORM, limit);
    }

    /**
     * All entries of the current workspace's log about this subject, newest first.
     *
     * @throws AccessDeniedException where somebody who is no workspace admin asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(UUID subject) {
        requireIfSomebodyAsks("ROLE_WORKSPACE_ADMIN");
        return chain.about(ChainId.of(Tenancy.require()), subject);
    }

    /**
     * The newest entries about the account that asks, newest first, without what stands beside
     * them.
     *
     * @param workspace hers; null where she belongs to none
     * @param actions of these kinds
     * @throws AccessDeniedException where somebody else asks
     */
    @Transactional(readOnly = true)
    public List<AuditEntry> aboutOneself(
            AccountId account, @Nullable WorkspaceId workspace, Set<String> actions, int limit) {
        Authentication asking = SecurityContextHolder.getContext().getAuthentication();
        if (asking == null || !asking.getName().equals(account.toString())) {
            throw new AccessDeniedException("this account is not hers");
        }
        return chain.about(
                workspace == null ? ChainId.PLATFORM : ChainId.of(workspace),
                account.value(),
                actions,
                limit);
    }

    /** The newest entry of this action about this report of the current workspace. */
    @Transactional(readOnly = true)
    public Optional<AuditEntry> newestAboutReport(UUID report, String action) {
        return chain.newestAbout(ChainId.ofReports(Tenancy.require()), report, action);
    }

    /**
     * The commitment of the newest entry with this action about each of a workspace's reports, for
     * work that other threads help with; reports without such an entry are left out.
     */
    @Transactional(readOnly = true)
    public Map<UUID, byte[]> newestCommitments(
            WorkspaceId workspace, List<UUID> reports, String action) {
        return chain.newestCommitments(ChainId.ofReports(workspace), reports, action);
    }

    /**
     * How many entries there are about the current workspace's reports: where as many as before,
     * nothing that is logged has happened to them since. One row is read.
     */
    @Transactional(readOnly = true)
    public long lengthOfReports() {
        return chain.length(ChainId.ofReports(Tenancy.require()));
    }

    /**
     * Whether a workspace with this id would write into chains of its own: neither into the
     * platform's nor into that of another workspace's reports.
     */
    @Transactional(readOnly = true)
    public boolean hasChainsOfItsOwn(WorkspaceId id) {
        return !ChainId.of(id).equals(ChainId.PLATFORM)
                && chain.workspaces().stream()
                        .noneMatch(other -> ChainId.ofReports(other).equals(ChainId.of(id)));
    }

    /** Looks for the first entry of a chain that was changed, removed, moved or cut off. */
    @Transactional(readOnly = true)
    public ChainCheck check(ChainId id) {
        return verifier.check(id);
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
