package org.parasol.workspace;

import java.util.Optional;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.parasol.workspace.internal.RestoreRows;
import org.parasol.workspace.internal.Trail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the members of a workspace that a backup was put back, until an admin has read it. */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class RestoreNotices {

    private final RestoreRows rows;
    private final Trail trail;

    RestoreNotices(RestoreRows rows, Trail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /** The notice, where there is one. */
    @Transactional(readOnly = true)
    public Optional<RestoreNotice> current() {
        return rows.findById(Tenancy.require().value())
                .map(row -> new RestoreNotice(row.stateOf(), row.foundOn()));
    }

    /** An admin has read it; nobody of the workspace is told any more. Logged. */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    @Transactional
    public void dismiss() {
        UUID workspace = Tenancy.require().value();
        rows.findById(workspace)
                .ifPresent(
                        row -> {
                            rows.delete(row);
                            trail.append("restore.read", workspace);
                        });
    }
}
