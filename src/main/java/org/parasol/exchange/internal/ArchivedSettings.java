package org.parasol.exchange.internal;

import java.util.List;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceCopy;

/** What a workspace has decided for itself, as it is sealed into its archive. */
record ArchivedSettings(
        String name,
        List<String> regions,
        String emergencyContacts,
        String dutyToReport,
        List<String> groundsOff,
        boolean asksAboutPolice,
        String language,
        int lockMinutes) {

    /** What the sealed settings are bound to. */
    static final String LABEL = "archive-settings";

    static ArchivedSettings of(WorkspaceCopy workspace) {
        WorkspaceChoices choices = workspace.choices();
        return new ArchivedSettings(
                workspace.name(),
                choices.regions(),
                choices.emergencyContacts(),
                choices.dutyToReport(),
                choices.groundsOff().stream().sorted().toList(),
                choices.asksAboutPolice(),
                choices.language().toLanguageTag(),
                choices.lockMinutes());
    }
}
