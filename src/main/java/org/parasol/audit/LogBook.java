package org.parasol.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parasol.audit.internal.Chain;
import org.parasol.audit.internal.LogVerifier;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log as its readers see it: an admin her workspace's, an operator the platform's. */
@Service
@PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'OPERATOR')")
public class LogBook {

    /** The longest page that is read at once. */
    public static final int LONGEST_PAGE = 200;

    /** What jobs log, where nobody did it by hand. */
    private static final Set<String> BY_CLOCK =
            Set.of(
                    "report.content-destroyed",
                    "report.consent-expired",
                    "report.draft-expired",
                    "session.expired");

    private final Chain chain;
    private final LogVerifier verifier;
    private final ObjectProvider<AccountNames> names;

    LogBook(Chain chain, LogVerifier verifier, ObjectProvider<AccountNames> names) {
        this.chain = chain;
        this.verifier = verifier;
        this.names = names;
    }

    /**
     * A page of entries, newest first. That a part of a report was sealed is not among them: each
     * saving makes such entries, and they are there for the check.
     *
     * @param before only entries with smaller numbers; {@link Long#MAX_VALUE} for the newest
     * @param limit how many at most, up to {@link #LONGEST_PAGE}
     */
    @Transactional(readOnly = true)
    public List<LogLine> page(LogKind kind, long before, int limit) {
        Optional<WorkspaceId> workspace = Tenancy.current();
        ChainId id =
                workspace
                        .map(it -> kind == LogKind.REPORTS ? ChainId.ofReports(it) : ChainId.of(it))
                        .orElse(ChainId.PLATFORM);
        List<AuditEntry> entries =
                chain.page(id, kind.patterns(), before, Math.clamp(limit, 1, LONGEST_PAGE));
        Map<AccountId, String> known = known(entries, workspace);
        return entries.stream().map(entry -> line(entry, known, workspace.isPresent())).toList();
    }

    /** Checks every chain of the reader's log, and every head that was signed of them. */
    @Transactional(readOnly = true)
    public LogCheck check() {
        return Tenancy.current().map(verifier::workspace).orElseGet(verifier::platform);
    }

    private Map<AccountId, String> known(
            Collection<AuditEntry> entries, Optional<WorkspaceId> workspace) {
        Set<AccountId> mentioned =
                entries.stream()
                        .flatMap(
                                entry ->
                                        Stream.concat(
                                                entry.actor().stream(),
                                                entry.subject().map(AccountId::new).stream()))
                        .collect(Collectors.toSet());
        return names.stream()
                .findFirst()
                .map(it -> it.among(mentioned, workspace))
                .orElse(Map.of());
    }

    private static LogLine line(
            AuditEntry entry, Map<AccountId, String> known, boolean ofWorkspace) {
        Optional<String> actor = entry.actor().map(known::get);
        Optional<AccountId> subject = entry.subject().map(AccountId::new);
        Optional<String> whom =
                subject.filter(it -> !entry.actor().equals(Optional.of(it))).map(known::get);
        return new LogLine(
                entry.sequence(),
                entry.recorded(),
                entry.action(),
                by(entry, actor.isPresent(), ofWorkspace),
                actor,
                whom,
                entry.subject().filter(it -> !known.containsKey(new AccountId(it))),
                entry.details());
    }

    private static LogLine.By by(AuditEntry entry, boolean named, boolean ofWorkspace) {
        if (named) {
            return LogLine.By.NAMED;
        }
        if (entry.actor().isPresent()) {
            // An account that is not of this workspace can only be an operator's; in the
            // platform's own log it is one that joins.
            return ofWorkspace ? LogLine.By.OPERATOR : LogLine.By.NOBODY;
        }
        if (BY_CLOCK.contains(entry.action())) {
            return LogLine.By.CLOCK;
        }
        return ChainId.isOfReports(entry.action()) ? LogLine.By.AUTHOR : LogLine.By.NOBODY;
    }
}
