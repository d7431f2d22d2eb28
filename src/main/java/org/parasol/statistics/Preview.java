package org.parasol.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a release would publish.
 *
 * @param changes against the newest release; empty before the first
 */
public record Preview(
        LocalDate date,
        String lastPeriod,
        int cells,
        Coverage coverage,
        Optional<ReleaseComparison> changes) {}
