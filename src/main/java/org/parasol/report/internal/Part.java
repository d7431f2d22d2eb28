package org.parasol.report.internal;

import java.util.Locale;

/** The parts of a report, each sealed on its own. */
public enum Part {
    /** Codes, state and case code: what lists are made of. For the workspace and the author. */
    SUMMARY,
    /** Everything typed. For the workspace and the author. */
    CONTENT,
    /** The steps of its life with coordinators' questions. For the workspace and the author. */
    TIMELINE,
    /** Coordinators' notes. For the workspace alone. */
    NOTES,
    /**
     * What outlives the content: the way to its fact, so that consent can still be withdrawn. For
     * the workspace and the author.
     */
    CONSENT,
    /** What is being written. For the author alone. */
    DRAFT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** As it stands in the database and in what each ciphertext is bound to. */
    public String key() {
        return key;
    }
}
