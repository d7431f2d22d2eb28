package org.parasol.base.ui.chart;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a chart shows, as data: no code and no markup. */
public sealed interface ChartSpec permits HeatMapSpec, TrendSpec, WorldMapSpec {

    /** Which kind of chart it is, by the name the element knows. */
    @JsonProperty
    String kind();

    ChartWords words();
}
