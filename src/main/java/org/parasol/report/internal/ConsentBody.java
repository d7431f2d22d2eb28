package org.parasol.report.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.report.DestructionReason;

/**
 * What is sealed as the consent of a report, and outlives its content: nothing of what happened,
 * only the way to its fact.
 *
 * @param caseCode as the person concerned may know it, so that she can be found here
 * @param factId see {@link Summary#factId}
 * @param recordKey see {@link Summary#recordKey}
 * @param counted whether the fact may be counted
 * @param author under whose key it is sealed, beside the workspace's
 * @param only under whose keys it is sealed in place of the workspace's, where the report is
 *     restricted
 * @param reason why somebody destroyed the content early; null where its time was over or it is
 *     still there
 */
public record ConsentBody(
        long caseCode,
        UUID factId,
        long recordKey,
        boolean counted,
        Addressee author,
        List<Addressee> only,
        @Nullable DestructionReason reason) {

    /** What was written before reports could be restricted names nobody. */
    public ConsentBody(
            long caseCode,
            UUID factId,
            long recordKey,
            boolean counted,
            Addressee author,
            @Nullable List<Addressee> only,
            @Nullable DestructionReason reason) {
        this.caseCode = caseCode;
        this.factId = factId;
        this.recordKey = recordKey;
        this.counted = counted;
        this.author = author;
        this.only = only == null ? List.of() : List.copyOf(only);
        this.reason = reason;
    }

    static ConsentBody of(Summary summary, TimelineBody timeline) {
        return new ConsentBody(
                summary.caseCode(),
                summary.factId(),
                summary.recordKey(),
                timeline.only().isEmpty() && FactCoding.mayBeCounted(summary),
                timeline.author(),
                timeline.only(),
                null);
    }

    /** The same report under its author's new key. */
    ConsentBody by(Addressee renewed) {
        return new ConsentBody(caseCode, factId, recordKey, counted, renewed, only, reason);
    }

    ConsentBody withdrawn() {
        return new ConsentBody(caseCode, factId, recordKey, false, author, only, reason);
    }

    /** A reason that says that the report was none, or is not wanted, ends the counting too. */
    ConsentBody because(DestructionReason why) {
        return new ConsentBody(
                caseCode, factId, recordKey, counted && why.staysCounted(), author, only, why);
    }
}
