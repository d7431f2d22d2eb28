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
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.internal.BackgroundReconciling;
import org.parasol.report.internal.ConsentBody;
import org.parasol.report.internal.EarlyEnd;
import org.parasol.report.internal.LeftOver;
import org.parasol.report.internal.Reader;
import org.parasol.report.internal.ReportRow;
import org.parasol.report.internal.ReportRows;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.parasol.vault.VaultProblem;
import org.parasol.vault.WorkspaceKeys;
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
    private final EarlyEnd earlyEnd;
    private final BackgroundReconciling reconciling;
    private final int backupDays;
    private final Clock clock;

    Destruction(
            ReportRows rows,
            LeftOver leftOver,
            EarlyEnd earlyEnd,
            BackgroundReconciling reconciling,
            @Value("${parasol.backup.days:30}") int backupDays,
            Clock clock) {
        this.rows = rows;
        this.leftOver = leftOver;
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
        KeyRing ring = CurrentKeys.require();
        Optional<WorkspaceKeys> keys = coordinatorKeys(ring);
        Map<UUID, ConsentBody> left = new HashMap<>();
        leftOver.all(reader(ring)).forEach(one -> left.put(one.report(), one.body()));
        return rows.findByDestroyedOnIsNotNull().stream()
                .filter(row -> keys.isPresent() || left.containsKey(row.getId()))
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
        WorkspaceKeys keys =
                coordinatorKeys(CurrentKeys.require())
                        .orElseThrow(() -> new ProblemException(VaultProblem.LOCKED));
        earlyEnd.destroy(id.value(), reason, version, Reader.of(keys));
        reconciling.soon();
    }

    /**
     * Withdraws the consent to be counted of a destroyed report. Its fact goes as soon as a
     * coordinator's session reconciles, and is in no later release.
     *
     * @throws ProblemException NOT_FOUND
     */
    public void withdraw(ReportId id) {
        KeyRing ring = CurrentKeys.require();
        earlyEnd.withdraw(id.value(), reader(ring));
        if (coordinatorKeys(ring).isPresent()) {
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

    private static Reader reader(KeyRing ring) {
        return coordinatorKeys(ring).map(Reader::of).orElseGet(() -> Reader.of(ring.account()));
    }

    private static Optional<WorkspaceKeys> coordinatorKeys(KeyRing ring) {
        return CurrentUser.require().roles().contains(Role.COORDINATOR)
                ? ring.workspace()
                : Optional.empty();
    }
}
