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

/** Turns a draft into a report: seals it anew, to the workspace and its author. */
@Component
public class Submission {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealedParts parts;
    private final WorkspaceSealing sealing;
    private final ReportIndexes indexes;
    private final Retention retention;
    private final ReportTrail trail;
    private final Clock clock;

    Submission(
            SealedParts parts,
            WorkspaceSealing sealing,
            ReportIndexes indexes,
            Retention retention,
            ReportTrail trail,
            Clock clock) {
        this.parts = parts;
        this.sealing = sealing;
        this.indexes = indexes;
        this.retention = retention;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Submits for the first time, or again after a return.
     *
     * @param before the summary of a returned report
     */
    public Summary submit(ReportRow row, Optional<Summary> before, ReportContent content) {
        Recipient author = sealing.selfRecipient();
        List<Recipient> readers = List.of(sealing.workspaceRecipient(), author);
        AccountId account = CurrentUser.require().account();
        YearMonth month = YearMonth.now(clock);
        Summary summary =
                before.orElseGet(() -> created(month)).in(ReportState.SUBMITTED).withCodes(content);
        TimelineBody timeline =
                before.flatMap(known -> timeline(row.getId()))
                        .orElseGet(
                                () ->
                                        new TimelineBody(
                                                TimelineBody.Author.of(account, author), List.of()))
                        .and(new TimelineStep(ReportState.SUBMITTED, month, account, ""));
        List<Sealing> sealed =
                List.of(
                        parts.seal(row, Part.SUMMARY, summary, readers),
                        parts.seal(row, Part.CONTENT, content, readers),
                        parts.seal(row, Part.TIMELINE, timeline, readers));
        parts.remove(row.getId(), Part.DRAFT);
        row.receive(summary.received(), summary.retention());
        trail.ofAuthor("report.submitted", row.getId(), sealed);
        indexes.touchAfterCommit();
        return summary;
    }

    private Summary created(YearMonth month) {
        return new Summary(
                RANDOM.nextLong(1L << CaseCode.BITS),
                ReportState.SUBMITTED,
                month,
                retention.fromNow(),
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
