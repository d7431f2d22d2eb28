package org.parasol.report.ui;

import org.parasol.workspace.WorkspaceChoices;
import org.springframework.stereotype.Component;

/** The workspace's own choices as the form needs them. */
@Component
class FormChoices {

    WorkspaceChoices now() {
        return WorkspaceChoices.none();
    }
}
