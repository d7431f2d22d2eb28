package org.parasol.workspace;

import java.util.Optional;
import org.parasol.access.WorkspaceNames;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.parasol.workspace.internal.WorkspaceRows;
import org.springframework.stereotype.Component;

/** The names as the operator gave them. */
@Component
class StoredWorkspaceNames implements WorkspaceNames {

    private final WorkspaceRows rows;
    private final ApplicationSecret secret;

    StoredWorkspaceNames(WorkspaceRows rows, ApplicationSecret secret) {
        this.rows = rows;
        this.secret = secret;
    }

    @Override
    public Optional<String> of(WorkspaceId workspace) {
        return rows.findById(workspace.value())
                .map(row -> secret.reveal(Workspaces.NAME_LABEL, row.nameSealed()));
    }
}
