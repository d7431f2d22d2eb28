package org.parasol.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.parasol.access.CurrentUser;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.report.ReportProblem;
import org.springframework.stereotype.Component;

/**
 * Logs what was done to a report, with a commitment to each part that was sealed, in the same
 * transaction. What an author does is logged without her: the database must not tell whose report
 * it is.
 */
@Component
public class ReportTrail {

    private static final String SEALED = "report.sealed.";

    private final AuditLog log;

    ReportTrail(AuditLog log) {
        this.log = log;
    }

    /** Logs what the author of a report did. */
    public void ofAuthor(String action, UUID report, List<Sealing> sealings) {
        append(event(action, report, Optional.empty(), new byte[0]), report, sealings);
    }

    /** Logs what a coordinator did, who answers for it. */
    public void ofCoordinator(String action, UUID report, List<Sealing> sealings) {
        append(
                event(action, report, Optional.of(CurrentUser.require().account()), new byte[0]),
                report,
                sealings);
    }

    /** Logs what happened because its time had come. */
    void ofNobody(String action, UUID report) {
        log.append(event(action, report, Optional.empty(), new byte[0]));
    }

    /** Logs that a part was sealed, where that is all there is to log. */
    public void sealed(UUID report, Sealing sealing) {
        log.append(sealedEvent(report, sealing));
    }

    /**
     * Compares a stored part with the newest commitment in the log, so that an older state of it
     * put back shows.
     *
     * @throws ProblemException NOT_AS_SAVED
     */
    void requireAsSaved(UUID report, Sealing stored) {
        boolean other =
                log.newestAboutReport(report, SEALED + stored.part().key())
                        .filter(entry -> !Commitment.agrees(entry.commitment(), report, stored))
                        .isPresent();
        if (other) {
            throw new ProblemException(ReportProblem.NOT_AS_SAVED);
        }
    }

    /** What the log says was saved last of a part of each of these reports. */
    Saved saved(WorkspaceId workspace, Part part, List<UUID> reports) {
        return new Saved(log.newestCommitments(workspace, reports, SEALED + part.key()));
    }

    /** What was saved last, by report, as salted commitments. */
    record Saved(Map<UUID, byte[]> commitments) {

        /**
         * Compares a stored part with what was saved last; one of which nothing is logged passes.
         *
         * @throws ProblemException NOT_AS_SAVED
         */
        void require(UUID report, Sealing stored) {
            byte[] commitment = commitments.get(report);
            if (commitment != null && !Commitment.agrees(commitment, report, stored)) {
                throw new ProblemException(ReportProblem.NOT_AS_SAVED);
            }
        }
    }

    /** Grows with each sealing in the current workspace, on whatever node. */
    long length() {
        return log.lengthOfReports();
    }

    private void append(AuditEvent deed, UUID report, List<Sealing> sealings) {
        log.append(
                Stream.concat(
                                Stream.of(deed),
                                sealings.stream().map(sealing -> sealedEvent(report, sealing)))
                        .toList());
    }

    private static AuditEvent sealedEvent(UUID report, Sealing sealing) {
        return event(
                SEALED + sealing.part().key(),
                report,
                Optional.empty(),
                Commitment.to(report, sealing));
    }

    private static AuditEvent event(
            String action, UUID report, Optional<AccountId> actor, byte[] commitment) {
        return new AuditEvent(
                action, Optional.of(Tenancy.require()), actor, Optional.of(report), commitment);
    }
}
