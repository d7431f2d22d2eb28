package org.parasol.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.internal.ContentDestruction;
import org.parasol.report.internal.DraftBody;
import org.parasol.report.internal.Opened;
import org.parasol.report.internal.Part;
import org.parasol.report.internal.PlainText;
import org.parasol.report.internal.Reader;
import org.parasol.report.internal.ReportRow;
import org.parasol.report.internal.ReportRows;
import org.parasol.report.internal.ReportTrail;
import org.parasol.report.internal.Retention;
import org.parasol.report.internal.SealedParts;
import org.parasol.report.internal.Submission;
import org.parasol.report.internal.Summary;
import org.parasol.report.internal.TimelineBody;
import org.parasol.vault.CurrentKeys;
import org.parasol.workspace.WorkspaceSealing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker's own drafts, sealed to her alone. A submitted report that a coordinator returned is a
 * draft again until it is submitted anew.
 */
@Service
@PreAuthorize("hasRole('OUTREACH_WORKER')")
public class Drafts {

    private final ReportRows rows;
    private final SealedParts parts;
    private final Submission submission;
    private final ReportValidation validation;
    private final WorkspaceSealing sealing;
    private final Retention retention;
    private final ContentDestruction destruction;
    private final ReportTrail trail;
    private final Clock clock;

    Drafts(
            ReportRows rows,
            SealedParts parts,
            Submission submission,
            ReportValidation validation,
            WorkspaceSealing sealing,
            Retention retention,
            ContentDestruction destruction,
            ReportTrail trail,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.submission = submission;
        this.validation = validation;
        this.sealing = sealing;
        this.retention = retention;
        this.destruction = destruction;
        this.trail = trail;
        this.clock = clock;
    }

    /** Starts an empty draft. Call it after she agreed that it may be written down. */
    @Transactional
    public ReportId start() {
        ReportRow row = rows.save(new ReportRow(UUID.randomUUID(), retention.fromNow()));
        seal(row, ReportContent.empty());
        return new ReportId(row.getId());
    }

    /**
     * Opens an own draft, or an own returned report for mending.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional(readOnly = true)
    public DraftView open(ReportId id) {
        Reader me = Reader.of(CurrentKeys.require().account());
        Optional<Opened<DraftBody>> draft = parts.open(id.value(), Part.DRAFT, DraftBody.class, me);
        Optional<Opened<Summary>> summary = returnedSummary(id, me);
        Optional<DraftView.Returned> returned = summary.map(found -> question(found, me));
        if (draft.isPresent()) {
            Opened<DraftBody> found = draft.get();
            return new DraftView(id, found.body().content(), found.version(), returned);
        }
        Opened<Summary> filed = summary.orElseThrow(Drafts::notFound);
        ReportContent content =
                parts.open(id.value(), Part.CONTENT, ReportContent.class, me)
                        .orElseThrow(Drafts::notFound)
                        .body();
        return new DraftView(id, content, filed.version(), returned);
    }

    /**
     * Seals and stores; committed when it returns.
     *
     * @param basedOnVersion the version that was opened or last saved
     * @throws ProblemException EDITED_ELSEWHERE when another version was saved since, with nothing
     *     changed; NOT_FOUND
     * @throws InvalidReportException for what cannot be stored
     */
    @Transactional
    public SavedAt save(ReportId id, ReportContent content, int basedOnVersion) {
        ReportContent clean = PlainText.clean(content);
        refuse(validation.checkDraft(clean));
        ReportRow row = rows.forChange(id.value()).orElseThrow(Drafts::notFound);
        if (currentVersion(id, Reader.of(CurrentKeys.require().account())) != basedOnVersion) {
            throw new ProblemException(ReportProblem.EDITED_ELSEWHERE);
        }
        return seal(row, clean);
    }

    /**
     * What she has to write or to mend: reports that came back and were not touched since, then
     * drafts, last saved first.
     */
    @Transactional(readOnly = true)
    public List<DraftRecord> mine() {
        Reader me = Reader.of(CurrentKeys.require().account());
        Map<UUID, Opened<Summary>> returned = new HashMap<>();
        parts.openAll(Part.SUMMARY, Summary.class, me).stream()
                .filter(Drafts::isReturned)
                .forEach(summary -> returned.put(summary.report(), summary));
        List<DraftRecord> begun =
                parts.openAll(Part.DRAFT, DraftBody.class, me).stream()
                        .map(
                                draft ->
                                        record(
                                                draft,
                                                Optional.ofNullable(
                                                        returned.remove(draft.report()))))
                        .sorted(Comparator.comparing(Drafts::saved).reversed())
                        .toList();
        return Stream.concat(returned.values().stream().map(Drafts::record), begun.stream())
                .toList();
    }

    /**
     * Destroys an own draft. Of a returned report only the unsent changes are destroyed.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public void discard(ReportId id) {
        ReportRow row = rows.forChange(id.value()).orElseThrow(Drafts::notFound);
        Reader me = Reader.of(CurrentKeys.require().account());
        if (parts.version(id.value(), Part.DRAFT, me.recipientId()).isEmpty()) {
            throw notFound();
        }
        parts.remove(id.value(), Part.DRAFT);
        if (!parts.exists(id.value(), Part.SUMMARY)) {
            rows.delete(row);
            destruction.bury(row);
        }
        trail.ofAuthor("report.draft-discarded", id.value(), List.of());
    }

    /**
     * Seals the report to the workspace and its author. The same content submitted twice is one
     * report and gives the same case code.
     *
     * @throws InvalidReportException with every field to mend
     * @throws ProblemException EDITED_ELSEWHERE, NOT_FOUND
     */
    @Transactional
    public CaseCode submit(ReportId id, ReportContent content, int basedOnVersion) {
        ReportContent clean = PlainText.clean(content);
        Reader me = Reader.of(CurrentKeys.require().account());
        ReportRow row = rows.forChange(id.value()).orElseThrow(Drafts::notFound);
        Optional<Opened<Summary>> filed = parts.open(id.value(), Part.SUMMARY, Summary.class, me);
        boolean returned = filed.filter(Drafts::isReturned).isPresent();
        if (filed.isPresent() && !returned) {
            return submittedBefore(id, filed.get().body(), clean, me);
        }
        refuse(
                filed.map(before -> validation.check(clean, before.body().codes()))
                        .orElseGet(() -> validation.check(clean)));
        if (currentVersion(id, me) != basedOnVersion) {
            throw new ProblemException(ReportProblem.EDITED_ELSEWHERE);
        }
        return CaseCode.of(submission.submit(row, filed.map(Opened::body), clean).caseCode());
    }

    /**
     * Submits a report that is complete from the start: nothing of it is kept as a draft before.
     *
     * @throws InvalidReportException naming the fields
     */
    @Transactional
    public CaseCode submitAtOnce(ReportContent content) {
        ReportContent clean = PlainText.clean(content);
        refuse(validation.check(clean));
        ReportRow row = rows.save(new ReportRow(UUID.randomUUID(), retention.fromNow()));
        return CaseCode.of(submission.submitNew(row, clean).caseCode());
    }

    private CaseCode submittedBefore(ReportId id, Summary filed, ReportContent content, Reader me) {
        boolean same =
                parts.open(id.value(), Part.CONTENT, ReportContent.class, me)
                        .filter(stored -> stored.body().equals(content))
                        .isPresent();
        if (!same) {
            throw new ProblemException(ReportProblem.EDITED_ELSEWHERE);
        }
        return CaseCode.of(filed.caseCode());
    }

    /** The version a change must be based on: of the draft, or of the returned report. */
    private int currentVersion(ReportId id, Reader me) {
        Optional<Integer> draft = parts.version(id.value(), Part.DRAFT, me.recipientId());
        if (draft.isPresent()) {
            return draft.get();
        }
        Opened<Summary> summary =
                parts.open(id.value(), Part.SUMMARY, Summary.class, me)
                        .orElseThrow(Drafts::notFound);
        if (!isReturned(summary)) {
            throw new ProblemException(ReportProblem.NOT_NOW);
        }
        return summary.version();
    }

    private SavedAt seal(ReportRow row, ReportContent content) {
        Instant now = clock.instant();
        var sealed =
                parts.seal(
                        row,
                        Part.DRAFT,
                        new DraftBody(content, now),
                        List.of(sealing.selfRecipient()));
        trail.sealed(row.getId(), sealed);
        return new SavedAt(sealed.version(), now);
    }

    private Optional<Opened<Summary>> returnedSummary(ReportId id, Reader me) {
        return parts.open(id.value(), Part.SUMMARY, Summary.class, me).filter(Drafts::isReturned);
    }

    private static boolean isReturned(Opened<Summary> summary) {
        return summary.body().state() == ReportState.RETURNED;
    }

    private DraftView.Returned question(Opened<Summary> summary, Reader me) {
        String comment =
                parts.open(summary.report(), Part.TIMELINE, TimelineBody.class, me)
                        .map(timeline -> timeline.body().steps().getLast().comment())
                        .orElse("");
        return new DraftView.Returned(CaseCode.of(summary.body().caseCode()), comment);
    }

    private static DraftRecord record(Opened<DraftBody> draft, Optional<Opened<Summary>> returned) {
        ReportContent content = draft.body().content();
        return new DraftRecord(
                new ReportId(draft.report()),
                draft.version(),
                content.violations().stream().map(Violation::code).toList(),
                content.place().country(),
                Optional.of(draft.body().savedAt()),
                returned.map(summary -> CaseCode.of(summary.body().caseCode())));
    }

    private static DraftRecord record(Opened<Summary> returned) {
        ReportContent codes = returned.body().codes();
        return new DraftRecord(
                new ReportId(returned.report()),
                returned.version(),
                codes.violations().stream().map(Violation::code).toList(),
                codes.place().country(),
                Optional.empty(),
                Optional.of(CaseCode.of(returned.body().caseCode())));
    }

    private static Instant saved(DraftRecord draft) {
        return draft.savedAt().orElse(Instant.EPOCH);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidReportException(problems);
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(ReportProblem.NOT_FOUND);
    }
}
