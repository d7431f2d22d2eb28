package org.parasol.codebook;

import java.util.Locale;

/** Whether a law forces sex workers to register or to be tested. */
public enum Compulsion {
    YES,
    NO,
    UNCLEAR;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** As it stands in the data file. */
    public String code() {
        return code;
    }
}
