package org.parasol.report;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can go wrong with a report. */
public enum ReportProblem implements Problem {
    /** No such report, or not one for this person: the answer is the same. */
    NOT_FOUND,
    /** Somebody else, or the same person elsewhere, saved since it was opened. */
    EDITED_ELSEWHERE,
    /** Fields need mending; see {@link InvalidReportException}. */
    INVALID,
    /** The step does not follow from the state in which the report is. */
    NOT_NOW,
    /** The stored report is older than, or other than, what the log says was saved. */
    NOT_AS_SAVED;

    private final String key =
            "report.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String key() {
        return key;
    }
}
