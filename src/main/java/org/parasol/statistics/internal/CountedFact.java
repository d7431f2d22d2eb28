package org.parasol.statistics.internal;

import java.util.List;

/**
 * A fact as the counting meets it.
 *
 * @param quarter 0 where only the year is known
 */
record CountedFact(
        long recordKey,
        String country,
        int year,
        int quarter,
        String setting,
        String transExperience,
        List<ViolationRow> violations,
        List<String> grounds,
        List<NeedRow> needs) {

    /** One violation and one perpetrator; the perpetrator is empty where none is named. */
    record ViolationRow(
            String violation, String perpetrator, boolean linked, String accountability) {}

    record NeedRow(String need, String outcome) {}
}
