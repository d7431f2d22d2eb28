package org.parasol.report;

import java.util.Locale;

/** Why a coordinator destroys a report's content before its time. */
public enum DestructionReason {
    /** The person concerned asked for it. */
    ASKED(false),
    /** The report was filed twice, or by mistake. */
    MISTAKE(false),
    /** What is kept puts somebody in danger. */
    DANGER(true),
    /** The work on it is done and nobody needs it any more. */
    DONE(true);

    private final boolean staysCounted;

    DestructionReason(boolean staysCounted) {
        this.staysCounted = staysCounted;
    }

    /** Whether its codes may stay in the statistics, where the person concerned agreed to it. */
    public boolean staysCounted() {
        return staysCounted;
    }

    /** As it stands in text keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
