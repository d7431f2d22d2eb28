package org.parasol.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A coded field of reports by which lists are filtered, sorted and counted. Several values may hold
 * for one report, for example of {@link #VIOLATION}.
 */
public enum CodedField {
    /** {@link ReportState#key()}. */
    STATE,
    /** Month first submitted, for example {@code 2026-11}. */
    RECEIVED,
    /** The categories of its violations. */
    VIOLATION_CATEGORY,
    VIOLATION,
    PERPETRATOR,
    INVOLVEMENT,
    ACCOUNTABILITY,
    COUNTRY,
    SUBDIVISION,
    /** Year in which it happened, four digits. */
    YEAR,
    /** For example {@code 2026-Q4}; absent where only the year is known. */
    QUARTER,
    /** For example {@code 2026-11}; absent where no month is known. */
    MONTH,
    DATE_PRECISION,
    SETTING,
    AGE_BAND,
    AGE_BASIS,
    GENDER,
    TRANS_EXPERIENCE,
    PEOPLE_AFFECTED,
    WORK_SETTING,
    GROUND,
    SOURCE,
    MATERIAL,
    RELIABILITY,
    VERIFICATION,
    NEED,
    OUTCOME,
    /** Purposes to which she said yes. */
    CONSENT,
    CONSENT_BASIS,
    CONSENT_LANGUAGE,
    CONSENT_HOW;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As it stands in links, for example {@code violation-category}. */
    public String key() {
        return key;
    }

    /** The field with this key. */
    public static Optional<CodedField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
