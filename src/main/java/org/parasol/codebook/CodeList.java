package org.parasol.codebook;

import java.util.Locale;

/** The code lists of the codebook. Three missing codes are valid in every one of them. */
public enum CodeList {
    /** Categories ({@code violence}) and their types ({@code violence.assault}). */
    VIOLATION,
    PERPETRATOR,
    /** What an alleged perpetrator did in a violation. */
    INVOLVEMENT,
    /** What has followed for an alleged perpetrator: the field's measure of impunity. */
    ACCOUNTABILITY,
    SETTING,
    GENDER,
    TRANS_EXPERIENCE,
    /** Age when it happened. */
    AGE_BAND,
    /** How the age is known. */
    AGE_BASIS,
    PEOPLE_AFFECTED,
    /** Why she was targeted, or taken to be. */
    GROUND,
    WORK_SETTING,
    /** Who told it. */
    SOURCE,
    /** In what form it was told. */
    MATERIAL,
    RELIABILITY,
    VERIFICATION,
    NEED,
    REFERRAL_OUTCOME,
    /** What an affected person may agree to, each apart. */
    CONSENT,
    /** The answer to one consent; {@code not-asked} acts as no. */
    CONSENT_ANSWER,
    /** Whose consent it is, or why there is none. */
    CONSENT_BASIS,
    /** In what way consent was given. */
    CONSENT_HOW,
    /** How finely the time is told; never a day. */
    DATE_PRECISION,
    /** The label derived from a legal model's dimensions. */
    LEGAL_MODEL,
    /** How the law treats selling, buying or organising. */
    LEGAL_RULE,
    /** World Bank income groups. */
    INCOME_GROUP;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The list's name in data files and text keys, for example {@code age-band}. */
    public String key() {
        return key;
    }
}
