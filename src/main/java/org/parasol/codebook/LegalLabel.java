package org.parasol.codebook;

import java.util.Locale;

/** The label that is derived from a legal model's dimensions. */
public enum LegalLabel {
    FULLY_CRIMINALISED,
    PARTLY_CRIMINALISED,
    /** Buying is punished and selling is not: the "Nordic model". */
    CLIENT_CRIMINALISED,
    LICENSED,
    DECRIMINALISED,
    UNCLEAR;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its code in the list {@link CodeList#LEGAL_MODEL}. */
    public String code() {
        return code;
    }
}
