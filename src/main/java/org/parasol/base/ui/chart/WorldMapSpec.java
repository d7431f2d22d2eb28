package org.parasol.base.ui.chart;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map of the world, each country coloured by its figure.
 *
 * @param countries by ISO 3166-1 alpha-2
 */
public record WorldMapSpec(ChartWords words, Map<String, Country> countries) implements ChartSpec {

    /** A country's name and figure; null: withheld or empty. */
    public record Country(String name, @Nullable Integer figure) {}

    @Override
    public String kind() {
        return "world-map";
    }
}
