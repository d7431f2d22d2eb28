package org.parasol.report;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;

/**
 * One step in the life of a report.
 *
 * @param by who took it
 * @param comment what the coordinator asked when returning it; otherwise empty
 */
public record TimelineStep(ReportState state, YearMonth month, AccountId by, String comment) {

    public TimelineStep(
            ReportState state, YearMonth month, AccountId by, @Nullable String comment) {
        this.state = state;
        this.month = month;
        this.by = by;
        this.comment = Absent.text(comment);
    }
}
