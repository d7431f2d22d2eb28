package org.parasol.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a table is shown.
 *
 * @param cells published cells
 * @param shareWithheld of the reports counted in its cells, 0 to 1, how many stand in cells that
 *     are not shown; rounded up to steps of five per cent, so that it tells no withheld count
 * @param steppedUpTo the coarser table that stands in for it; null where it is shown itself
 */
public record TableCoverage(
        String table, int cells, double shareWithheld, @Nullable String steppedUpTo) {

    public Optional<String> standIn() {
        return Optional.ofNullable(steppedUpTo);
    }
}
