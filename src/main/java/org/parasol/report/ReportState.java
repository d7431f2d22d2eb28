package org.parasol.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a report stands in its life. Never stored in clear. */
public enum ReportState {
    /** Only its author can read it. */
    DRAFT,
    SUBMITTED,
    /** Back at its author with a question. */
    RETURNED,
    REVIEWED,
    CLOSED;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The state with this key. */
    public static Optional<ReportState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
    }

    /** As it stands in links and text keys, for example {@code submitted}. */
    public String key() {
        return key;
    }
}
