package org.parasol.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.internal.BackgroundReconciling;
import org.parasol.report.internal.ConsentBody;
import org.parasol.report.internal.EarlyEnd;
import org.parasol.report.internal.LeftOver;
import org.parasol.report.internal.Part;
import org.parasol.report.internal.ReportRow;
import org.parasol.report.internal.ReportRows;
import org.parasol.report.internal.Reviewers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports whose content is destroyed. What is left of each is the way to its fact, so that consent
 * can still be withdrawn: a worker meets her own, a coordinator her workspace's.
 */
@Service
@PreAuthorize("hasRole('OUTREACH_WORKER')")
public class Destruction {

    private final ReportRows rows;
    private final LeftOver leftOver;
    private final Reviewers reviewers;
    private final EarlyEnd earlyEnd;
    private final BackgroundReconciling reconciling;
    private final int backupDays;
    private final Clock clock;

    Destruction(
            ReportRows rows,
            LeftOver leftOver,
            Reviewers reviewers,
            EarlyEnd earlyEnd,
            BackgroundReconciling reconciling,
            @Value("${parasol.backup.days:30}") int backupDays,
            Clock clock) {
        this.rows = rows;
        this.leftOver = leftOver;
        this.reviewers = reviewers;
        this.earlyEnd = earlyEnd;
        this.reconciling = reconciling;
        this.backupDays = backupDays;
        this.clock = clock;
    }

    /** For how many days backups are kept: until then they still hold what was destroyed. */
    public int backupDays() {
        return backupDays;
    }

    /** Destroyed reports, the last destroyed first. */
    @Transactional(readOnly = true)
    public List<DestroyedReport> all() {
        Map<UUID, ConsentBody> left = new HashMap<>();
        leftOver.all(reviewers.ofAll().orElseGet(Reviewers::author))
                .forEach(one -> left.put(one.report(), one.body()));
        reviewers
                .restricted()
                .forEach(
                        (report, reader) ->
                                leftOver.one(report, reader)
                                        .ifPresent(body -> left.put(report, body)));
        boolean reviewer = reviewers.isReviewer();
        return rows.findByDestroyedOnIsNotNull().stream()
                .filter(row -> reviewer || left.containsKey(row.getId()))
                .map(row -> destroyed(row, left.get(row.getId())))
                .sorted(Comparator.comparing(DestroyedReport::destroyed).reversed())
                .toList();
    }

    /**
     * Destroys the content of one report now: nobody can bring it back, for whatever reason.
     *
     * @param version the version that was opened
     * @throws ProblemException EDITED_ELSEWHERE, NOT_FOUND; LOCKED
     */
    @PreAuthorize("hasRole('COORDINATOR')")
    public void destroy(ReportId id, DestructionReason reason, int version) {
        earlyEnd.destroy(id.value(), reason, version, reviewers.require(id.value()));
        reconciling.soon();
    }

    /**
     * Withdraws the consent to be counted of a destroyed report. Its fact goes as soon as a
     * coordinator's session reconciles, and is in no later release.
     *
     * @throws ProblemException NOT_FOUND
     */
    public void withdraw(ReportId id) {
        earlyEnd.withdraw(id.value(), reviewers.orAuthor(id.value(), Part.CONSENT));
        if (reviewers.isReviewer()) {
            reconciling.soon();
        }
    }

    private DestroyedReport destroyed(ReportRow row, @Nullable ConsentBody left) {
        LocalDate day = row.destroyedOn().orElseThrow();
        LocalDate done = day.plusDays(backupDays);
        Optional<ConsentBody> known = Optional.ofNullable(left);
        return new DestroyedReport(
                new ReportId(row.getId()),
                known.map(body -> CaseCode.of(body.caseCode())),
                day,
                done,
                !done.isAfter(LocalDate.now(clock)),
                known.filter(ConsentBody::counted).isPresent(),
                known.flatMap(body -> Optional.ofNullable(body.reason())));
    }
}
