package org.parasol.statistics;

/** What reports can be compared by. */
public enum Dimension {
    PERIOD,
    REGION,
    VIOLATION,
    PERPETRATOR,
    ACCOUNTABILITY,
    SETTING,
    GROUND,
    TRANS_EXPERIENCE,
    NEED,
    OUTCOME,
    LEGAL_MODEL
}
