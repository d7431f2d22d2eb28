package org.parasol.base.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines over time, oldest period first. */
public record TrendSpec(ChartWords words, List<String> periods, List<Series> series)
        implements ChartSpec {

    /**
     * One line.
     *
     * @param figures one for each period; null, withheld or empty, is a gap
     */
    public record Series(String name, List<@Nullable Integer> figures) {}

    @Override
    public String kind() {
        return "trend";
    }
}
