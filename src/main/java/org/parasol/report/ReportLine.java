package org.parasol.report;

import java.time.YearMonth;
import java.util.List;
import org.parasol.base.ReportId;

/**
 * One line of a list of reports.
 *
 * @param received month in which it was first submitted; the day is not stored
 * @param perpetrators categories over all violations, each once
 */
public record ReportLine(
        ReportId id,
        CaseCode caseCode,
        ReportState state,
        int version,
        YearMonth received,
        List<@Coded String> violations,
        List<@Coded String> perpetrators,
        Place place,
        When when,
        @Coded String setting,
        @Coded String ageBand) {

    public ReportLine {
        violations = List.copyOf(violations);
        perpetrators = List.copyOf(perpetrators);
    }
}
