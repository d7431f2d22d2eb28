package org.parasol.report;

import java.util.List;

/**
 * A page of a list of reports.
 *
 * @param total how many reports the filter matches
 */
public record ReportPage(List<ReportLine> lines, int total) {

    public ReportPage {
        lines = List.copyOf(lines);
    }
}
