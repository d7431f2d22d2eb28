package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.parasol.access.CurrentUser;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.CaseCode;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportDetail;
import org.parasol.report.ReportProblem;
import org.parasol.report.ReportState;
import org.parasol.report.TimelineStep;
import org.parasol.vault.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of a report after its submission. Each step seals anew what it changes, and is logged.
 */
@Component
public class ReportLife {

    /** From which states a state can be reached. */
    private static final Map<ReportState, Set<ReportState>> STEPS =
            Map.of(
                    ReportState.REVIEWED, Set.of(ReportState.SUBMITTED),
                    ReportState.RETURNED, Set.of(ReportState.SUBMITTED, ReportState.REVIEWED),
                    ReportState.CLOSED, Set.of(ReportState.REVIEWED));

    private final ReportRows rows;
    private final SealedParts parts;
    private final Restriction restriction;
    private final ReportIndexes indexes;
    private final ConsentTrail consents;
    private final ReportTrail trail;
    private final Clock clock;

    ReportLife(
            ReportRows rows,
            SealedParts parts,
            Restriction restriction,
            ReportIndexes indexes,
            ConsentTrail consents,
            ReportTrail trail,
            Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.restriction = restriction;
        this.indexes = indexes;
        this.consents = consents;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens a report in full; empty where this reader cannot. */
    @Transactional(readOnly = true)
    public Optional<ReportDetail> open(ReportId id, Reader reader) {
        return parts.open(id.value(), Part.SUMMARY, Summary.class, reader)
                .map(summary -> detail(id, summary.body(), reader));
    }

    /** Moves a report on to another state. */
    @Transactional
    public void move(ReportId id, int version, ReportState to, String comment, Reader reader) {
        ReportRow row = forChange(id);
        Summary summary = read(id, Part.SUMMARY, Summary.class, reader);
        requireNewest(id, version);
        if (!STEPS.getOrDefault(to, Set.of()).contains(summary.state())) {
            throw new ProblemException(ReportProblem.NOT_NOW);
        }
        TimelineStep step =
                new TimelineStep(
                        to, YearMonth.now(clock), CurrentUser.require().account(), comment);
        TimelineBody timeline = timeline(id, reader);
        List<Recipient> readers = restriction.recipients(timeline);
        Summary moved = summary.in(to);
        List<Sealing> sealed = new ArrayList<>();
        sealed.add(parts.seal(row, Part.SUMMARY, moved, readers));
        sealed.add(parts.seal(row, Part.TIMELINE, timeline.and(step), readers));
        if (FactCoding.mayBeCounted(moved) != FactCoding.mayBeCounted(summary)) {
            sealed.add(sealConsent(row, moved, timeline));
        }
        trail.ofCoordinator("report." + to.key(), id.value(), sealed);
        indexes.touchAfterCommit();
    }

    /** Keeps coordinators' notes, sealed to those who review alone; gives the new version. */
    @Transactional
    public int keepNotes(ReportId id, int version, CoordinatorNotes notes, Reader reader) {
        ReportRow row = forChange(id);
        Summary summary = read(id, Part.SUMMARY, Summary.class, reader);
        requireNewest(id, version);
        TimelineBody timeline = timeline(id, reader);
        Sealing sealedSummary =
                parts.seal(
                        row,
                        Part.SUMMARY,
                        summary.verifiedAs(notes.verification()),
                        restriction.recipients(timeline));
        Sealing sealedNotes = parts.seal(row, Part.NOTES, notes, restriction.reviewers(timeline));
        trail.ofCoordinator("report.notes-kept", id.value(), List.of(sealedSummary, sealedNotes));
        indexes.touchAfterCommit();
        return sealedNotes.version();
    }

    /** Records other answers of the affected person; gives the new version. */
    @Transactional
    public int changeConsents(
            ReportId id, int version, Map<String, String> changed, Reader reader) {
        ReportRow row = forChange(id);
        Summary summary = read(id, Part.SUMMARY, Summary.class, reader);
        requireNewest(id, version);
        ReportContent before = read(id, Part.CONTENT, ReportContent.class, reader);
        Map<String, String> answers = new HashMap<>(before.consents());
        answers.putAll(changed);
        ReportContent content =
                before.withConsents(
                        answers,
                        before.consentBasis(),
                        before.consentLanguage(),
                        before.consentHow());
        TimelineBody timeline = timeline(id, reader);
        List<Recipient> readers = restriction.recipients(timeline);
        Summary changedSummary = summary.withCodes(content);
        Sealing sealedSummary = parts.seal(row, Part.SUMMARY, changedSummary, readers);
        Sealing sealedConsent = sealConsent(row, changedSummary, timeline);
        Sealing sealedContent = parts.seal(row, Part.CONTENT, content, readers);
        List<Sealing> sealed = List.of(sealedSummary, sealedConsent, sealedContent);
        consents.changed(summary, changedSummary);
        if (reader.reviews()) {
            trail.ofCoordinator("report.consents-changed", id.value(), sealed);
        } else {
            trail.ofAuthor("report.consents-changed", id.value(), sealed);
        }
        indexes.touchAfterCommit();
        return sealedContent.version();
    }

    /**
     * Lets one more coordinator read a restricted report; gives the new version. Notes that this
     * reader cannot open stay as they are.
     */
    @Transactional
    public int nameReader(ReportId id, int version, AccountId account, Reader reader) {
        ReportRow row = forChange(id);
        Summary summary = read(id, Part.SUMMARY, Summary.class, reader);
        requireNewest(id, version);
        ReportContent content = read(id, Part.CONTENT, ReportContent.class, reader);
        if (!content.restricted()) {
            throw new ProblemException(ReportProblem.NOT_NOW);
        }
        List<UUID> named =
                Stream.concat(content.named().stream(), Stream.of(account.value()))
                        .distinct()
                        .toList();
        ReportContent changed = content.readBy(ReportContent.NAMED, named);
        TimelineBody before = timeline(id, reader);
        TimelineBody timeline =
                before.readBy(restriction.apply(id.value(), changed, before.only()));
        List<Recipient> readers = restriction.recipients(timeline);
        List<Sealing> sealed = new ArrayList<>();
        sealed.add(parts.seal(row, Part.SUMMARY, summary, readers));
        sealed.add(parts.seal(row, Part.CONTENT, changed, readers));
        sealed.add(parts.seal(row, Part.TIMELINE, timeline, readers));
        sealed.add(sealConsent(row, summary, timeline));
        parts.open(id.value(), Part.NOTES, CoordinatorNotes.class, reader)
                .map(Opened::body)
                .ifPresent(
                        notes ->
                                sealed.add(
                                        parts.seal(
                                                row,
                                                Part.NOTES,
                                                notes,
                                                restriction.reviewers(timeline))));
        if (reader.reviews()) {
            trail.ofCoordinator("report.reader-named", id.value(), sealed);
        } else {
            trail.ofAuthor("report.reader-named", id.value(), sealed);
        }
        indexes.touchAfterCommit();
        return parts.newestVersion(id.value());
    }

    /** Keeps what outlives the content in step with the summary. */
    private Sealing sealConsent(ReportRow row, Summary summary, TimelineBody timeline) {
        return parts.seal(
                row,
                Part.CONSENT,
                ConsentBody.of(summary, timeline),
                restriction.recipients(timeline));
    }

    private ReportDetail detail(ReportId id, Summary summary, Reader reader) {
        TimelineBody timeline = timeline(id, reader);
        return new ReportDetail(
                id,
                CaseCode.of(summary.caseCode()),
                summary.state(),
                parts.newestVersion(id.value()),
                summary.received(),
                new AccountId(timeline.author().account()),
                read(id, Part.CONTENT, ReportContent.class, reader),
                timeline.steps(),
                timeline.only().stream().map(one -> new AccountId(one.account())).toList(),
                reader.reviews() ? Optional.of(notes(id, reader)) : Optional.empty());
    }

    private CoordinatorNotes notes(ReportId id, Reader reader) {
        return parts.open(id.value(), Part.NOTES, CoordinatorNotes.class, reader)
                .or(
                        () ->
                                reader.before()
                                        .flatMap(
                                                before ->
                                                        parts.open(
                                                                id.value(),
                                                                Part.NOTES,
                                                                CoordinatorNotes.class,
                                                                before)))
                .map(Opened::body)
                .orElse(CoordinatorNotes.EMPTY);
    }

    private TimelineBody timeline(ReportId id, Reader reader) {
        return read(id, Part.TIMELINE, TimelineBody.class, reader);
    }

    private ReportRow forChange(ReportId id) {
        return rows.forChange(id.value()).orElseThrow(ReportLife::notFound);
    }

    private void requireNewest(ReportId id, int version) {
        if (parts.newestVersion(id.value()) != version) {
            throw new ProblemException(ReportProblem.EDITED_ELSEWHERE);
        }
    }

    private <T> T read(ReportId id, Part part, Class<T> type, Reader reader) {
        return parts.open(id.value(), part, type, reader)
                .map(Opened::body)
                .orElseThrow(ReportLife::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(ReportProblem.NOT_FOUND);
    }
}
