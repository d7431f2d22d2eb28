package org.parasol.workspace;

import java.util.Locale;
import java.util.Optional;
import org.parasol.base.Languages;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.Contributors;
import org.parasol.vault.ApplicationSecret;
import org.parasol.workspace.internal.ChoicesRow;
import org.parasol.workspace.internal.ChoicesRows;
import org.parasol.workspace.internal.ChoicesText;
import org.parasol.workspace.internal.Trail;
import org.parasol.workspace.internal.WorkspaceRow;
import org.parasol.workspace.internal.WorkspaceRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the workspace of the signed-in member has decided for itself. Its free texts are protected
 * with the application's secret and not sealed, because the safety screen shows them before
 * anything is unlocked.
 */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class WorkspaceSettings {

    private final WorkspaceRows workspaces;
    private final ChoicesRows rows;
    private final ApplicationSecret secret;
    private final Contributors contributors;
    private final Trail trail;

    WorkspaceSettings(
            WorkspaceRows workspaces,
            ChoicesRows rows,
            ApplicationSecret secret,
            Contributors contributors,
            Trail trail) {
        this.workspaces = workspaces;
        this.rows = rows;
        this.secret = secret;
        this.contributors = contributors;
        this.trail = trail;
    }

    /** The workspace's name. */
    @Transactional(readOnly = true)
    public String name() {
        return secret.reveal(Workspaces.NAME_LABEL, own().nameSealed());
    }

    /** Whether the workspace shares figures with the statistics. */
    @Transactional(readOnly = true)
    public boolean optedIn() {
        return own().optedIn();
    }

    /** Starts or ends the sharing of figures; logged. */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    @Transactional
    public void optIn(boolean decision) {
        WorkspaceRow workspace = own();
        if (workspace.optedIn() != decision) {
            workspace.optIn(decision);
            contributors.optIn(decision);
            trail.append(
                    decision ? "workspace.opted-in" : "workspace.opted-out", workspace.getId());
        }
    }

    /** The choices as they stand, or those of a workspace that has made none. */
    @Transactional(readOnly = true)
    public WorkspaceChoices choices() {
        return stored().map(this::read).orElseGet(WorkspaceChoices::none);
    }

    /**
     * The version of the choices, to be given back when they are saved; -1 before the first time.
     */
    @Transactional(readOnly = true)
    public int version() {
        return stored().map(ChoicesRow::getRowVersion).orElse(-1);
    }

    /**
     * Replaces the choices.
     *
     * @param basedOnVersion what {@link #version} said when they were read
     * @throws ProblemException {@link WorkspaceProblem#CHANGED_ELSEWHERE}, {@link
     *     WorkspaceProblem#TOO_LONG}
     */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    @Transactional
    public void save(WorkspaceChoices choices, int basedOnVersion) {
        if (choices.emergencyContacts().length() > WorkspaceChoices.LONGEST_TEXT
                || choices.dutyToReport().length() > WorkspaceChoices.LONGEST_TEXT) {
            throw new ProblemException(WorkspaceProblem.TOO_LONG);
        }
        if (version() != basedOnVersion) {
            throw new ProblemException(WorkspaceProblem.CHANGED_ELSEWHERE);
        }
        WorkspaceId workspace = Tenancy.require();
        byte[] sealed = secret.protect(ChoicesText.LABEL, ChoicesText.write(choices));
        stored().ifPresentOrElse(
                        row -> row.replace(sealed),
                        () -> rows.save(new ChoicesRow(workspace, sealed)));
        trail.append("workspace.choices-changed", workspace.value());
    }

    /** In which language its pages open for somebody who has chosen none. */
    public Locale language() {
        return Languages.nearest(choices().language());
    }

    private WorkspaceChoices read(ChoicesRow row) {
        return ChoicesText.read(secret.reveal(ChoicesText.LABEL, row.sealed()));
    }

    private Optional<ChoicesRow> stored() {
        return rows.findById(Tenancy.require().value());
    }

    private WorkspaceRow own() {
        return workspaces
                .findById(Tenancy.require().value())
                .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_SUCH_WORKSPACE));
    }
}
