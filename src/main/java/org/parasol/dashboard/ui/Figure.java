package org.parasol.dashboard.ui;

import java.util.Map;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.ReleaseRecord;

/**
 * The answer to a question.
 *
 * @param shareWithheld of the reports counted in the table, 0 to 1, how many stand in withheld
 *     cells
 * @param steppedUp whether a coarser table stands in for the one that was asked for
 * @param reportsByRegion the published figures of world regions, by M49 code
 */
record Figure(
        DashboardState state,
        ReleaseRecord release,
        Coverage coverage,
        FigureGrid grid,
        double shareWithheld,
        boolean steppedUp,
        Map<String, Integer> reportsByRegion) {

    Figure {
        reportsByRegion = Map.copyOf(reportsByRegion);
    }
}
