package org.parasol.report;

import java.util.Locale;

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

    /** As it stands in links and text keys, for example {@code submitted}. */
    public String key() {
        return key;
    }
}
