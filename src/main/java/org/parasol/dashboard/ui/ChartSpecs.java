package org.parasol.dashboard.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parasol.base.Languages;
import org.parasol.base.ui.chart.ChartSpec;
import org.parasol.base.ui.chart.ChartWords;
import org.parasol.base.ui.chart.HeatMapSpec;
import org.parasol.base.ui.chart.TrendSpec;
import org.parasol.base.ui.chart.WorldMapSpec;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;

/** Which picture belongs to which figures. */
final class ChartSpecs {

    private ChartSpecs() {}

    /** The picture; empty where there is not a single figure to draw. */
    static Optional<ChartSpec> of(Figure figure, FigureTexts texts) {
        FigureGrid grid = figure.grid();
        if (grid.isEmpty()) {
            return Optional.empty();
        }
        ChartWords words = words(figure, texts);
        return Optional.of(
                switch (figure.state().question().kind()) {
                    case TREND -> trend(grid, words, texts);
                    case MAP ->
                            grid.rowAxis() == Axis.COUNTRY
                                    ? map(grid, words, texts)
                                    : heatMap(grid, words, texts);
                    case GRID -> heatMap(grid, words, texts);
                });
    }

    private static ChartWords words(Figure figure, FigureTexts texts) {
        return new ChartWords(
                texts.title(figure.state()) + " " + texts.finding(figure),
                texts.get("dashboard.unit"),
                texts.get("dashboard.withheld"),
                texts.get("dashboard.chart.gaps"),
                "≈{0}",
                texts.get("dashboard.chart.scrollable"),
                texts.get("dashboard.chart.failed"),
                Languages.nearest(texts.locale()).toLanguageTag());
    }

    private static ChartSpec heatMap(FigureGrid grid, ChartWords words, FigureTexts texts) {
        return new HeatMapSpec(
                words,
                grid.rows().stream().map(row -> texts.row(grid, row)).toList(),
                grid.columns().stream().map(column -> texts.column(grid, column)).toList(),
                grid.rows().stream().map(grid::row).toList());
    }

    private static ChartSpec trend(FigureGrid grid, ChartWords words, FigureTexts texts) {
        List<TrendSpec.Series> series =
                grid.rows().stream()
                        .map(row -> new TrendSpec.Series(texts.row(grid, row), grid.row(row)))
                        .toList();
        return new TrendSpec(
                words,
                grid.columns().stream().map(column -> texts.column(grid, column)).toList(),
                series);
    }

    /** Every country is named, so that a pointer learns which one is hatched. */
    private static ChartSpec map(FigureGrid grid, ChartWords words, FigureTexts texts) {
        Regions regions = texts.labels().regions();
        Map<String, WorldMapSpec.Country> countries = new LinkedHashMap<>();
        for (String code : regions.countries()) {
            countries.put(
                    code,
                    new WorldMapSpec.Country(
                            regions.name(code, texts.locale()), grid.figure(code, "")));
        }
        return new WorldMapSpec(words, countries);
    }
}
