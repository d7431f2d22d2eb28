package org.parasol.workspace;

import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.WorkspaceRow;
import org.parasol.workspace.internal.WorkspaceRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the workspace of the signed-in member keeps what its reports say. It stands in clear,
 * because content is destroyed without any key.
 */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class ContentRetention {

    /** Fewest months. */
    public static final int SHORTEST = 1;

    /** Most months. */
    public static final int LONGEST = 240;

    /** Months in a workspace that has not decided. */
    public static final int USUAL = 60;

    private final WorkspaceRows workspaces;
    private final RetainedContent content;
    private final Trail trail;

    ContentRetention(WorkspaceRows workspaces, RetainedContent content, Trail trail) {
        this.workspaces = workspaces;
        this.content = content;
        this.trail = trail;
    }

    /** So many months after the month in which a report came in its content is destroyed. */
    @Transactional(readOnly = true)
    public int months() {
        return workspaces
                .findById(Tenancy.require().value())
                .map(WorkspaceRow::retentionMonths)
                .orElseThrow(ContentRetention::noSuchWorkspace);
    }

    /**
     * What another number of months would do; asked before a person confirms it.
     *
     * @throws ProblemException {@link WorkspaceProblem#RETENTION_MONTHS}
     */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    @Transactional(readOnly = true)
    public RetentionPreview preview(int months) {
        requirePossible(months);
        return content.preview(months);
    }

    /**
     * Changes it, also for what is stored already; logged.
     *
     * @throws ProblemException {@link WorkspaceProblem#RETENTION_MONTHS}
     */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    @Transactional
    public void change(int months) {
        requirePossible(months);
        WorkspaceRow workspace =
                workspaces
                        .lock(Tenancy.require().value())
                        .orElseThrow(ContentRetention::noSuchWorkspace);
        int before = workspace.retentionMonths();
        if (before != months) {
            workspace.keepContentFor(months);
            content.keepFor(months, before);
            trail.append("workspace.retention-changed", workspace.getId());
        }
    }

    private static void requirePossible(int months) {
        if (months < SHORTEST || months > LONGEST) {
            throw new ProblemException(WorkspaceProblem.RETENTION_MONTHS);
        }
    }

    private static ProblemException noSuchWorkspace() {
        return new ProblemException(WorkspaceProblem.NO_SUCH_WORKSPACE);
    }
}
