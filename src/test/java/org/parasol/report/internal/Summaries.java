package org.parasol.report.internal;

import java.time.YearMonth;
import java.util.UUID;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportState;

/** Invented summaries for tests. */
final class Summaries {

    private Summaries() {}

    static Summary of(ReportContent content) {
        return new Summary(
                UUID.randomUUID().getMostSignificantBits() & 0xFF_FFFF_FFFFL,
                ReportState.SUBMITTED,
                YearMonth.of(2026, 11),
                YearMonth.of(2031, 11),
                UUID.randomUUID(),
                7,
                "likely",
                PlainText.codesOf(content));
    }
}
