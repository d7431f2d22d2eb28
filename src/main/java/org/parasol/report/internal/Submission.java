package org.parasol.report.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parasol.access.CurrentUser;
import org.parasol.base.AccountId;
import org.parasol.report.CaseCode;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportState;
import org.parasol.report.TimelineStep;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.Recipient;
import org.parasol.workspace.WorkspaceSealing;
import org.springframework.stereotype.Component;

/**
 * Turns a draft into a report: seals it anew, to its author and the workspace, or to her and those
 * she names.
 */
@Component
public class Submission {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealedParts parts;
    private final WorkspaceSealing sealing;
    private final Restriction restriction;
    private final ReportIndexes indexes;
    private final Retention retention;
    private final ConsentTrail consents;
    private final ReportTrail trail;
    private final Clock clock;

    Submission(
            SealedParts parts,
            WorkspaceSealing sealing,
            Restriction restriction,
            ReportIndexes indexes,
            Retention retention,
            ConsentTrail consents,
            ReportTrail trail,
            Clock clock) {
        this.parts = parts;
        this.sealing = sealing;
        this.restriction = restriction;
        this.indexes = indexes;
        this.retention = retention;
        this.consents = consents;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Submits a draft for the first time, or again after a return.
     *
     * @param before the summary of a returned report
     */
    public Summary submit(ReportRow row, Optional<Summary> before, ReportContent content) {
        Optional<TimelineBody> timeline = before.flatMap(known -> timeline(row.getId()));
        Summary summary = seal(row, before, timeline, content, parts::seal);
        parts.remove(row.getId(), Part.DRAFT);
        return summary;
    }

    /** Submits a report of which nothing has been stored yet but its row. */
    public Summary submitNew(ReportRow row, ReportContent content) {
        return seal(row, Optional.empty(), Optional.empty(), content, parts::sealNew);
    }

    private Summary seal(
            ReportRow row,
            Optional<Summary> before,
            Optional<TimelineBody> timeline,
            ReportContent content,
            Sealer sealer) {
        AccountId account = CurrentUser.require().account();
        YearMonth month = YearMonth.now(clock);
        Summary summary =
                before.orElseGet(() -> created(month)).in(ReportState.SUBMITTED).withCodes(content);
        TimelineBody steps =
                readBy(row.getId(), content, timeline.orElseGet(() -> begun(account)))
                        .and(new TimelineStep(ReportState.SUBMITTED, month, account, ""));
        List<Recipient> readers = restriction.recipients(steps);
        List<Sealing> sealed =
                List.of(
                        sealer.seal(row, Part.SUMMARY, summary, readers),
                        sealer.seal(row, Part.CONTENT, content, readers),
                        sealer.seal(row, Part.TIMELINE, steps, readers),
                        sealer.seal(row, Part.CONSENT, ConsentBody.of(summary, steps), readers));
        before.ifPresent(known -> consents.changed(known, summary));
        row.receive(summary.received(), retention.from(summary.received()), summary.retention());
        trail.ofAuthor("report.submitted", row.getId(), sealed);
        indexes.touchAfterCommit();
        return summary;
    }

    private TimelineBody begun(AccountId account) {
        return new TimelineBody(
                Addressee.of(account, sealing.selfRecipient()), List.of(), List.of());
    }

    private TimelineBody readBy(UUID report, ReportContent content, TimelineBody timeline) {
        return timeline.readBy(restriction.apply(report, content, timeline.only()));
    }

    /** Seals a part into its row. */
    private interface Sealer {
        Sealing seal(ReportRow report, Part part, Object body, List<Recipient> recipients);
    }

    private Summary created(YearMonth month) {
        return new Summary(
                RANDOM.nextLong(1L << CaseCode.BITS),
                ReportState.SUBMITTED,
                month,
                retention.counted(),
                UUID.randomUUID(),
                RANDOM.nextLong(),
                "",
                ReportContent.empty());
    }

    private Optional<TimelineBody> timeline(UUID report) {
        Reader me = Reader.of(CurrentKeys.require().account());
        return parts.open(report, Part.TIMELINE, TimelineBody.class, me).map(Opened::body);
    }
}
