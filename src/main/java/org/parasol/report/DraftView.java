package org.parasol.report;

import java.util.Optional;
import org.parasol.base.ReportId;

/**
 * A draft opened by its author.
 *
 * @param version to hand back when saving
 * @param returned the case code and question where a coordinator returned a submitted report
 */
public record DraftView(
        ReportId id, ReportContent content, int version, Optional<Returned> returned) {

    /**
     * Why a report is back at its author.
     *
     * @param comment the coordinator's question
     */
    public record Returned(CaseCode caseCode, String comment) {}
}
