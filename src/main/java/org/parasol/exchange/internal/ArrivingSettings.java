package org.parasol.exchange.internal;

import java.util.Locale;
import java.util.Set;
import org.parasol.archive.Manifest;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.PartVault;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.WorkspaceChoices;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stores the settings of an archive for the current workspace; its name is given here anew. */
@Component
public class ArrivingSettings {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int NEVER_SAVED = -1;

    private final PartVault vault;
    private final WorkspaceSettings settings;

    ArrivingSettings(PartVault vault, WorkspaceSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    /** In the caller's transaction. */
    public void store(Manifest manifest, WorkspaceKeys keys) {
        ArchivedSettings stored =
                MAPPER.readValue(
                        vault.openForWorkspace(
                                new WorkspaceId(manifest.workspace()),
                                ArchivedSettings.LABEL,
                                manifest.settings(),
                                keys),
                        ArchivedSettings.class);
        settings.save(
                new WorkspaceChoices(
                        stored.regions(),
                        stored.emergencyContacts(),
                        stored.dutyToReport(),
                        Set.copyOf(stored.groundsOff()),
                        stored.asksAboutPolice(),
                        Locale.forLanguageTag(stored.language()),
                        stored.lockMinutes()),
                NEVER_SAVED);
    }
}
