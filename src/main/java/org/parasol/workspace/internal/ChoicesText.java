package org.parasol.workspace.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.base.UnpooledJson;
import org.parasol.workspace.WorkspaceChoices;
import tools.jackson.databind.json.JsonMapper;

/** A workspace's choices as the text that is protected. */
public final class ChoicesText {

    /** What it is protected as. */
    public static final String LABEL = "workspace-choices";

    private static final JsonMapper MAPPER = UnpooledJson.builder().build();

    private ChoicesText() {}

    public static String write(WorkspaceChoices choices) {
        return MAPPER.writeValueAsString(
                new Stored(
                        choices.regions(),
                        choices.emergencyContacts(),
                        choices.dutyToReport(),
                        choices.groundsOff(),
                        choices.asksAboutPolice(),
                        choices.language().toLanguageTag(),
                        choices.lockMinutes()));
    }

    public static WorkspaceChoices read(String text) {
        Stored stored = MAPPER.readValue(text, Stored.class);
        return new WorkspaceChoices(
                stored.regions(),
                stored.emergencyContacts(),
                stored.dutyToReport(),
                stored.groundsOff(),
                stored.asksAboutPolice(),
                Locale.forLanguageTag(stored.language()),
                stored.lockMinutes() == null
                        ? WorkspaceChoices.USUAL_LOCK_MINUTES
                        : stored.lockMinutes());
    }

    private record Stored(
            List<String> regions,
            String emergencyContacts,
            String dutyToReport,
            Set<String> groundsOff,
            boolean asksAboutPolice,
            String language,
            @Nullable Integer lockMinutes) {}
}
