package org.parasol.facts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The codes of one consented report, as the cubes count them. Nothing here leads to the report: the
 * id is random and stands only in the report's sealed summary.
 *
 * @param recordKey random; its lower 32 bits are stored and decide how counts with this fact are
 *     perturbed, the same in each release; set once, never corrected
 * @param country ISO 3166-1 alpha-2
 * @param quarter 1 to 4, or 0 where only the year is known
 * @param needs code of the outcome by code of the need
 * @param retentionQuarter when the fact is to be gone, such as 2031-Q4
 */
public record Fact(
        UUID id,
        long recordKey,
        String country,
        int year,
        int quarter,
        String setting,
        String ageBand,
        String gender,
        String transExperience,
        List<String> grounds,
        List<FactViolation> violations,
        Map<String, String> needs,
        String retentionQuarter) {

    /**
     * @throws IllegalArgumentException where the quarter is not 0 to 4
     */
    public Fact {
        if (quarter < 0 || quarter > 4) {
            throw new IllegalArgumentException("a quarter is 0 to 4");
        }
        grounds = List.copyOf(grounds);
        violations = List.copyOf(violations);
        needs = Map.copyOf(needs);
    }
}
