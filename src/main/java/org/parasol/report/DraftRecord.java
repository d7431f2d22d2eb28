package org.parasol.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parasol.base.ReportId;

/**
 * One line in the list of own drafts.
 *
 * @param violations codes chosen so far
 * @param country empty until chosen
 * @param savedAt of the last committed seal; empty for a report that came back and was not touched
 *     since
 * @param returned the case code where this is a submitted report that came back
 */
public record DraftRecord(
        ReportId id,
        int version,
        List<@Coded String> violations,
        @Coded String country,
        Optional<Instant> savedAt,
        Optional<CaseCode> returned) {

    public DraftRecord {
        violations = List.copyOf(violations);
    }
}
