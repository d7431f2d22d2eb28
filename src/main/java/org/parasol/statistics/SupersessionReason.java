package org.parasol.statistics;

import java.util.Locale;

/** Why a release stands in another's place. */
public enum SupersessionReason {
    /** Reports were counted that should not have been, or the other way round. */
    DATA,
    /** There was a mistake in the counting or in a code list. */
    METHOD,
    /** More protection was needed. */
    PROTECTION;

    /** The key of its text. */
    public String key() {
        return "statistics.supersession." + name().toLowerCase(Locale.ROOT);
    }
}
