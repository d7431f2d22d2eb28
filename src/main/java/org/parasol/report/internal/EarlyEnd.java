package org.parasol.report.internal;

import java.util.List;
import java.util.UUID;
import org.parasol.base.ProblemException;
import org.parasol.report.DestructionReason;
import org.parasol.report.ReportProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people end before its time: a report's content, or the consent that outlives it. */
@Component
public class EarlyEnd {

    private final ReportRows rows;
    private final SealedParts parts;
    private final Restriction restriction;
    private final ContentDestruction destruction;
    private final ConsentTrail consents;
    private final ReportTrail trail;

    EarlyEnd(
            ReportRows rows,
            SealedParts parts,
            Restriction restriction,
            ContentDestruction destruction,
            ConsentTrail consents,
            ReportTrail trail) {
        this.rows = rows;
        this.parts = parts;
        this.restriction = restriction;
        this.destruction = destruction;
        this.consents = consents;
        this.trail = trail;
    }

    /** Destroys a report's content; why is sealed with what is left. */
    @Transactional
    public void destroy(UUID id, DestructionReason reason, int version, Reader reader) {
        ReportRow row = rows.forChange(id).orElseThrow(EarlyEnd::notFound);
        Summary summary = read(id, Part.SUMMARY, Summary.class, reader);
        if (parts.newestVersion(id) != version) {
            throw new ProblemException(ReportProblem.EDITED_ELSEWHERE);
        }
        TimelineBody timeline = read(id, Part.TIMELINE, TimelineBody.class, reader);
        ConsentBody body = ConsentBody.of(summary, timeline).because(reason);
        Sealing left = seal(row, body);
        if (!body.counted()) {
            consents.withdrawn(body);
        }
        destruction.destroy(row);
        trail.ofCoordinator("report.content-destroyed", id, List.of(left));
    }

    /** Withdraws the consent to be counted of a report whose content is destroyed. */
    @Transactional
    public void withdraw(UUID id, Reader reader) {
        ReportRow row =
                rows.forChange(id)
                        .filter(found -> found.destroyedOn().isPresent())
                        .orElseThrow(EarlyEnd::notFound);
        ConsentBody left = read(id, Part.CONSENT, ConsentBody.class, reader);
        Sealing sealed = seal(row, left.withdrawn());
        consents.withdrawn(left);
        if (reader.reviews()) {
            trail.ofCoordinator("report.consents-changed", id, List.of(sealed));
        } else {
            trail.ofAuthor("report.consents-changed", id, List.of(sealed));
        }
    }

    private Sealing seal(ReportRow row, ConsentBody body) {
        return parts.seal(row, Part.CONSENT, body, restriction.recipients(body));
    }

    private <T> T read(UUID id, Part part, Class<T> type, Reader reader) {
        return parts.open(id, part, type, reader).map(Opened::body).orElseThrow(EarlyEnd::notFound);
    }

    private static ProblemException notFound() {
        return new ProblemException(ReportProblem.NOT_FOUND);
    }
}
