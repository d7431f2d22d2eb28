package org.parasol.report.internal;

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
 * @param reason why somebody destroyed the content early; null where its time was over or it is
 *     still there
 */
public record ConsentBody(
        long caseCode,
        UUID factId,
        long recordKey,
        boolean counted,
        TimelineBody.Author author,
        @Nullable DestructionReason reason) {

    static ConsentBody of(Summary summary, TimelineBody.Author author) {
        return new ConsentBody(
                summary.caseCode(),
                summary.factId(),
                summary.recordKey(),
                FactCoding.mayBeCounted(summary),
                author,
                null);
    }

    /** The same report under its author's new key. */
    ConsentBody by(TimelineBody.Author renewed) {
        return new ConsentBody(caseCode, factId, recordKey, counted, renewed, reason);
    }

    ConsentBody withdrawn() {
        return new ConsentBody(caseCode, factId, recordKey, false, author, reason);
    }

    /** A reason that says that the report was none, or is not wanted, ends the counting too. */
    ConsentBody because(DestructionReason why) {
        return new ConsentBody(
                caseCode, factId, recordKey, counted && why.staysCounted(), author, why);
    }
}
