package org.parasol.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parasol.base.AccountId;
import org.parasol.base.ReportId;

/**
 * A submitted report, opened.
 *
 * @param version to hand back with the next step
 * @param author who submitted it
 * @param timeline oldest step first
 * @param readers the coordinators who alone may read it; empty where all may
 * @param notes empty for an author who is no coordinator
 */
public record ReportDetail(
        ReportId id,
        CaseCode caseCode,
        ReportState state,
        int version,
        YearMonth received,
        AccountId author,
        ReportContent content,
        List<TimelineStep> timeline,
        List<AccountId> readers,
        Optional<CoordinatorNotes> notes) {

    public ReportDetail {
        timeline = List.copyOf(timeline);
        readers = List.copyOf(readers);
    }
}
