package org.parasol.codebook;

import java.util.Locale;

/** How a law treats selling, buying or organising sexual services between adults. */
public enum LegalRule {
    /** A crime or misdemeanour. */
    CRIMINAL,
    /** Punished by an authority: fine, administrative detention, removal. */
    ADMINISTRATIVE,
    /** Allowed only with a licence, a registration or in licensed places. */
    LICENSED,
    /** No special law against it; ordinary rules of work, trade and planning apply. */
    FREE,
    /** Sources differ, or the law differs within the country; never guessed. */
    UNCLEAR;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Its code in the list {@link CodeList#LEGAL_RULE}. */
    public String code() {
        return code;
    }

    boolean isPunished() {
        return this == CRIMINAL || this == ADMINISTRATIVE;
    }
}
