package org.parasol.base.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows by columns, each cell coloured by its figure.
 *
 * @param figures a list for each row, with a figure for each column; null: withheld or empty
 */
public record HeatMapSpec(
        ChartWords words,
        List<String> rows,
        List<String> columns,
        List<? extends List<@Nullable Integer>> figures)
        implements ChartSpec {

    @Override
    public String kind() {
        return "heat-map";
    }
}
