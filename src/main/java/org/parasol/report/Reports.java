package org.parasol.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parasol.base.ReportId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Submitted reports: a worker reads her own, a coordinator with unlocked keys all of her workspace.
 * Whatever is not hers to see is not found.
 */
@Service
@PreAuthorize("hasRole('OUTREACH_WORKER')")
public class Reports {

    /** The signed-in person's own submitted reports, newest month first. */
    public List<ReportLine> mine() {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens a report in full.
     *
     * @throws org.parasol.base.ProblemException NOT_FOUND
     */
    public ReportDetail open(ReportId id) {
        throw new UnsupportedOperationException();
    }

    /** The report with this case code, among those the signed-in person may open. */
    public Optional<ReportId> byCaseCode(CaseCode code) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens the workspace's index, or brings it up to date; the first opening of thousands of
     * reports takes seconds. Every listing does the same without telling.
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void prepare(OpeningProgress progress) {
        throw new UnsupportedOperationException();
    }

    @PreAuthorize("hasRole('COORDINATOR')")
    public ReportPage list(ReportFilter filter, ReportSort sort, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many reports match. */
    @PreAuthorize("hasRole('COORDINATOR')")
    public int count(ReportFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** How many of the matching reports have each code of a field. */
    @PreAuthorize("hasRole('COORDINATOR')")
    public Map<String, Integer> counts(ReportFilter filter, CodedField field) {
        throw new UnsupportedOperationException();
    }

    /**
     * Marks a submitted report as reviewed.
     *
     * @param version the version that was opened
     * @throws org.parasol.base.ProblemException EDITED_ELSEWHERE, NOT_NOW, NOT_FOUND
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void review(ReportId id, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives a submitted or reviewed report back to its author with a question.
     *
     * @throws org.parasol.base.ProblemException EDITED_ELSEWHERE, NOT_NOW, NOT_FOUND
     * @throws InvalidReportException where the comment is empty or too long
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void returnWithComment(ReportId id, String comment, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Closes a reviewed report.
     *
     * @throws org.parasol.base.ProblemException EDITED_ELSEWHERE, NOT_NOW, NOT_FOUND
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void close(ReportId id, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps the coordinators' notes, which the author cannot read.
     *
     * @return the version to hand back with the next step
     * @throws org.parasol.base.ProblemException EDITED_ELSEWHERE, NOT_FOUND
     * @throws InvalidReportException where the text is too long or the code unknown
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public int saveNotes(ReportId id, CoordinatorNotes notes, int version) {
        throw new UnsupportedOperationException();
    }
}
