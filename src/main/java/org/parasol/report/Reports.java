package org.parasol.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.internal.BackgroundReconciling;
import org.parasol.report.internal.Lines;
import org.parasol.report.internal.Part;
import org.parasol.report.internal.PlainText;
import org.parasol.report.internal.ReportIndexes;
import org.parasol.report.internal.ReportLife;
import org.parasol.report.internal.Reviewers;
import org.parasol.report.internal.SealedParts;
import org.parasol.report.internal.Summary;
import org.parasol.report.internal.Viewings;
import org.parasol.vault.CurrentKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submitted reports: a worker reads her own, a coordinator with unlocked keys all of her workspace.
 * Whatever is not hers to see is not found.
 */
@Service
@PreAuthorize("hasRole('OUTREACH_WORKER')")
public class Reports {

    private final SealedParts parts;
    private final ReportIndexes indexes;
    private final Reviewers reviewers;
    private final ReportLife life;
    private final ReportValidation validation;
    private final Lines lines;
    private final BackgroundReconciling reconciling;
    private final Viewings viewings;

    Reports(
            SealedParts parts,
            ReportIndexes indexes,
            Reviewers reviewers,
            ReportLife life,
            ReportValidation validation,
            Lines lines,
            BackgroundReconciling reconciling,
            Viewings viewings) {
        this.parts = parts;
        this.indexes = indexes;
        this.reviewers = reviewers;
        this.life = life;
        this.validation = validation;
        this.lines = lines;
        this.reconciling = reconciling;
        this.viewings = viewings;
    }

    /** The signed-in person's own submitted reports, newest month first. */
    @Transactional(readOnly = true)
    public List<ReportLine> mine() {
        return parts.openAll(Part.SUMMARY, Summary.class, Reviewers.author()).stream()
                .map(Lines::line)
                .sorted(
                        Comparator.comparing(ReportLine::received)
                                .reversed()
                                .thenComparing(line -> line.caseCode().value()))
                .toList();
    }

    /**
     * The violations chosen most often in the reports that the signed-in person may list, at least
     * twice each: a coordinator's workspace as far as its index is open, a worker's own reports.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<String> frequentViolations(int most) {
        Map<String, Integer> counts =
                indexes.held(CurrentKeys.require())
                        .map(index -> lines.counts(index, ReportFilter.ALL, CodedField.VIOLATION))
                        .orElseGet(this::ownViolations);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Integer> ownViolations() {
        return mine().stream()
                .flatMap(line -> line.violations().stream())
                .collect(Collectors.toMap(Function.identity(), code -> 1, Integer::sum));
    }

    /**
     * Opens a report in full; that is logged.
     *
     * @throws ProblemException NOT_FOUND
     */
    public ReportDetail open(ReportId id) {
        Optional<ReportDetail> reviewed =
                reviewers.of(id.value()).flatMap(reader -> life.open(id, reader));
        if (reviewed.isPresent()) {
            viewings.ofCoordinator(id.value());
            return reviewed.get();
        }
        ReportDetail own =
                life.open(id, Reviewers.author())
                        .orElseThrow(() -> new ProblemException(ReportProblem.NOT_FOUND));
        viewings.ofAuthor(id.value());
        return own;
    }

    /** The report with this case code, among those the signed-in person may open. */
    public Optional<ReportId> byCaseCode(CaseCode code) {
        Optional<UUID> listed =
                reviewers.isReviewer()
                        ? reviewers.index(OpeningProgress.SILENT).byCaseCode(code.bits())
                        : Optional.empty();
        return listed.map(ReportId::new)
                .or(
                        () ->
                                mine().stream()
                                        .filter(line -> line.caseCode().equals(code))
                                        .map(ReportLine::id)
                                        .findFirst());
    }

    /**
     * Opens the workspace's index, or brings it up to date; the first opening of thousands of
     * reports takes seconds. Every listing does the same without telling.
     *
     * @throws ProblemException LOCKED where the session holds no workspace key
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void prepare(OpeningProgress progress) {
        reviewers.index(progress);
        reconciling.soon();
    }

    /** One page of the matching reports; that the list was opened is logged. */
    @PreAuthorize("hasRole('COORDINATOR')")
    public ReportPage list(ReportFilter filter, ReportSort sort, int offset, int limit) {
        viewings.ofList();
        return lines.page(reviewers.index(OpeningProgress.SILENT), filter, sort, offset, limit);
    }

    /** How many reports match. */
    @PreAuthorize("hasRole('COORDINATOR')")
    public int count(ReportFilter filter) {
        return lines.count(reviewers.index(OpeningProgress.SILENT), filter);
    }

    /** How many of the matching reports have each code of a field, most frequent first. */
    @PreAuthorize("hasRole('COORDINATOR')")
    public Map<String, Integer> counts(ReportFilter filter, CodedField field) {
        return lines.counts(reviewers.index(OpeningProgress.SILENT), filter, field);
    }

    /**
     * Marks a submitted report as reviewed.
     *
     * @param version the version that was opened
     * @throws ProblemException EDITED_ELSEWHERE, NOT_NOW, NOT_FOUND
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void review(ReportId id, int version) {
        life.move(id, version, ReportState.REVIEWED, "", reviewers.require(id.value()));
        reconciling.soon();
    }

    /**
     * Gives a submitted or reviewed report back to its author with a question.
     *
     * @throws ProblemException EDITED_ELSEWHERE, NOT_NOW, NOT_FOUND
     * @throws InvalidReportException where the comment is empty or too long
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void returnWithComment(ReportId id, String comment, int version) {
        String clean = PlainText.clean(comment);
        refuse(validation.checkComment(clean));
        life.move(id, version, ReportState.RETURNED, clean, reviewers.require(id.value()));
    }

    /**
     * Closes a reviewed report.
     *
     * @throws ProblemException EDITED_ELSEWHERE, NOT_NOW, NOT_FOUND
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void close(ReportId id, int version) {
        life.move(id, version, ReportState.CLOSED, "", reviewers.require(id.value()));
        reconciling.soon();
    }

    /**
     * Keeps the coordinators' notes, which the author cannot read; their verification code enters
     * the list.
     *
     * @return the version to hand back with the next step
     * @throws ProblemException EDITED_ELSEWHERE, NOT_FOUND
     * @throws InvalidReportException where the text is too long or the code unknown
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public int saveNotes(ReportId id, CoordinatorNotes notes, int version) {
        CoordinatorNotes clean =
                new CoordinatorNotes(PlainText.clean(notes.text()), notes.verification());
        refuse(validation.check(clean));
        return life.keepNotes(id, version, clean, reviewers.require(id.value()));
    }

    /**
     * Records that the affected person has changed her mind: gives or withdraws consents, by the
     * author or a coordinator. A withdrawn consent to be counted takes the report out of the facts
     * as soon as a coordinator's session reconciles.
     *
     * @return the version to hand back with the next step
     * @throws ProblemException EDITED_ELSEWHERE, NOT_FOUND
     * @throws InvalidReportException where a purpose or an answer is unknown
     */
    public int changeConsents(ReportId id, Map<String, String> consents, int version) {
        refuse(validation.checkConsents(consents));
        int saved =
                life.changeConsents(
                        id, version, consents, reviewers.orAuthor(id.value(), Part.SUMMARY));
        if (reviewers.isReviewer()) {
            reconciling.soon();
        }
        return saved;
    }

    /**
     * Lets one more coordinator read a report that only named people may: by its author or one of
     * those who may already.
     *
     * @return the version to hand back with the next step
     * @throws ProblemException EDITED_ELSEWHERE, NOT_FOUND; NOT_NOW where all coordinators may read
     *     it
     * @throws InvalidReportException where she is no coordinator
     */
    public int nameReader(ReportId id, AccountId coordinator, int version) {
        return life.nameReader(
                id, version, coordinator, reviewers.orAuthor(id.value(), Part.SUMMARY));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidReportException(problems);
        }
    }
}
