package org.parasol.codebook;

import java.util.Locale;

/** How a law treats selling, buying or organising sexual services between adults. */
public enum LegalRule {
    /** A crime or misdemeanour. */
    CRIMINAL,
    /** Punished by an authority: fine, administrative detention, removal. */
    ADMINISTRATIVE,
    /** Allowed only with a special licence or registration, or only in licensed places. */
    LICENSED,
    /**
     * No special law against it; ordinary rules of work, trade and planning apply. An operator's
     * certificate or an employer's approval within such rules does not change that, nor do rules on
     * where one may stand or advertise.
     */
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
