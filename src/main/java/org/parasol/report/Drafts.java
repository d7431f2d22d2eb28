package org.parasol.report;

import java.util.List;
import org.parasol.base.ReportId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * A worker's own drafts, sealed to her alone. A submitted report that a coordinator returned is a
 * draft again until it is submitted anew.
 */
@Service
@PreAuthorize("hasRole('OUTREACH_WORKER')")
public class Drafts {

    /** Starts an empty draft. Call it after she agreed that it may be written down. */
    public ReportId start() {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens an own draft, or an own returned report for mending.
     *
     * @throws org.parasol.base.ProblemException NOT_FOUND
     */
    public DraftView open(ReportId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Seals and stores; committed when it returns.
     *
     * @param basedOnVersion the version that was opened or last saved
     * @throws org.parasol.base.ProblemException EDITED_ELSEWHERE when another version was saved
     *     since, with nothing changed; NOT_FOUND
     * @throws InvalidReportException for what cannot be stored
     */
    public SavedAt save(ReportId id, ReportContent content, int basedOnVersion) {
        throw new UnsupportedOperationException();
    }

    /** Own drafts and own returned reports, last saved first. */
    public List<DraftRecord> mine() {
        throw new UnsupportedOperationException();
    }

    /**
     * Destroys an own draft. Of a returned report only the unsent changes are destroyed.
     *
     * @throws org.parasol.base.ProblemException NOT_FOUND
     */
    public void discard(ReportId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Seals the report to the workspace and its author. The same content submitted twice is one
     * report and gives the same case code.
     *
     * @throws InvalidReportException with every field to mend
     * @throws org.parasol.base.ProblemException EDITED_ELSEWHERE, NOT_FOUND
     */
    public CaseCode submit(ReportId id, ReportContent content, int basedOnVersion) {
        throw new UnsupportedOperationException();
    }
}
