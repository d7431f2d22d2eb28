package org.parasol.workspace;

import org.parasol.audit.WorkspaceName;
import org.springframework.stereotype.Component;

/** Tells the log's page what the workspace is called. */
@Component
class NameOnHeads implements WorkspaceName {

    private final WorkspaceSettings settings;

    NameOnHeads(WorkspaceSettings settings) {
        this.settings = settings;
    }

    @Override
    public String own() {
        return settings.name();
    }
}
