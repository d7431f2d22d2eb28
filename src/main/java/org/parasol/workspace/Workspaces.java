package org.parasol.workspace;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.parasol.workspace.internal.FirstLinks;
import org.parasol.workspace.internal.StoredKeys;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.WorkspaceRow;
import org.parasol.workspace.internal.WorkspaceRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The operator's side of workspaces: making one, and handing its first admin a link. Nothing here
 * reads a report, and nothing here adds, resets or invites a member: once a workspace has keys, its
 * people are its own.
 */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Workspaces {

    static final String NAME_LABEL = "workspace-name";
    private static final int LONGEST_NAME = 100;

    private final WorkspaceRows rows;
    private final StoredKeys storedKeys;
    private final FirstLinks firstLinks;
    private final Accounts accounts;
    private final ApplicationSecret secret;
    private final Trail trail;
    private final Clock clock;

    Workspaces(
            WorkspaceRows rows,
            StoredKeys storedKeys,
            FirstLinks firstLinks,
            Accounts accounts,
            ApplicationSecret secret,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.storedKeys = storedKeys;
        this.firstLinks = firstLinks;
        this.accounts = accounts;
        this.secret = secret;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes a workspace.
     *
     * @param name at most 100 characters; stored protected
     * @return the link for its first admin, shown once
     * @throws ProblemException {@link WorkspaceProblem#NAME}
     */
    @Transactional
    public HandedLink create(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST_NAME) {
            throw new ProblemException(WorkspaceProblem.NAME);
        }
        WorkspaceId id = WorkspaceId.random();
        rows.saveAndFlush(
                new WorkspaceRow(
                        id.value(),
                        YearMonth.now(clock.withZone(ZoneOffset.UTC)),
                        secret.protect(NAME_LABEL, stripped)));
        trail.appendOperatorAct("workspace.created", id);
        return firstLinks.issue(id);
    }

    /** All workspaces by name, without anything of their reports. */
    @Transactional(readOnly = true)
    public List<WorkspaceRecord> all() {
        Set<WorkspaceId> withKeys = storedKeys.made();
        return rows.findAll().stream()
                .map(row -> record(row, withKeys))
                .sorted(Comparator.comparing(WorkspaceRecord::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Hands out a new first link while the workspace has no keys. Earlier links and accounts that
     * were made with them end: they may have come into wrong hands, and nothing was sealed yet.
     *
     * @throws ProblemException {@link WorkspaceProblem#KEYS_EXIST}, {@link
     *     WorkspaceProblem#NO_SUCH_WORKSPACE}
     */
    @Transactional
    public HandedLink reissueFirstLink(WorkspaceId id) {
        if (rows.lock(id.value()).isEmpty()) {
            throw new ProblemException(WorkspaceProblem.NO_SUCH_WORKSPACE);
        }
        if (storedKeys.made().contains(id)) {
            throw new ProblemException(WorkspaceProblem.KEYS_EXIST);
        }
        firstLinks.end(id);
        trail.appendOperatorAct("workspace.first-link-reissued", id);
        return firstLinks.issue(id);
    }

    private WorkspaceRecord record(WorkspaceRow row, Set<WorkspaceId> withKeys) {
        WorkspaceId id = new WorkspaceId(row.getId());
        return new WorkspaceRecord(
                id,
                secret.reveal(NAME_LABEL, row.nameSealed()),
                row.created(),
                (int) accounts.ofWorkspace(id).stream().filter(AccountRecord::active).count(),
                row.optedIn(),
                withKeys.contains(id));
    }
}
