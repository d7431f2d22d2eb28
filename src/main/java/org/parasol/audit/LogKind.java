package org.parasol.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader of the log wants to see of it. */
public enum LogKind {
    /** Everything by the minute: reports are told apart. */
    ALL("%"),
    /** Who came in, who was refused, how sessions ended. */
    DOOR("sign-in%", "sign-out%", "unlock%", "session.%", "factor.%", "passkey.%"),
    /** Who belongs to the workspace, with which roles and keys. */
    PEOPLE(
            "account.%",
            "member.%",
            "invitation.%",
            "link.%",
            "researcher.%",
            "key.%",
            "recovery.%",
            "workspace.key%",
            "log.%"),
    /** What the workspace has chosen, shared or taken along. */
    SETTINGS(
            "workspace.choices%",
            "workspace.opted%",
            "workspace.retention%",
            "workspace.lock%",
            "workspace.left%",
            "workspace.erased%",
            "archive.%",
            "export.%",
            "import.%",
            "retention.%"),
    /** What the operator did. */
    OPERATOR("workspace.created", "workspace.first-link%", "release.%", "backup.%", "restore.%"),
    /** What was done to reports, by the month. */
    REPORTS("report.%", "draft.%");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> patterns;

    LogKind(String... patterns) {
        this.patterns = List.of(patterns);
    }

    /** As it stands in addresses and keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this key. */
    public static Optional<LogKind> of(String key) {
        for (LogKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What its actions are like, in SQL. */
    public List<String> patterns() {
        return patterns;
    }
}
