package org.parasol.dashboard.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parasol.codebook.LegalModels;
import org.parasol.statistics.Axis;

/**
 * Splits the series of countries where their legal model changes: years under another law are
 * another series, and no line joins them.
 */
final class LegalSeries {

    /** Between a country and the years of a part of its series. */
    private static final String PART = "@";

    private LegalSeries() {}

    /** The same figures; rows of countries whose law changed are parted. */
    static FigureGrid split(FigureGrid grid, LegalModels models) {
        if (grid.rowAxis() != Axis.COUNTRY || grid.columnAxis() != Axis.YEAR) {
            return grid;
        }
        List<String> rows = new ArrayList<>();
        Map<List<String>, Integer> figures = new HashMap<>();
        for (String country : grid.rows()) {
            List<List<String>> parts = parts(country, grid.columns(), models);
            for (List<String> years : parts) {
                String row =
                        parts.size() == 1
                                ? country
                                : country + PART + years.getFirst() + "-" + years.getLast();
                rows.add(row);
                for (String year : years) {
                    @Nullable Integer figure = grid.figure(country, year);
                    if (figure != null) {
                        figures.put(List.of(row, year), figure);
                    }
                }
            }
        }
        return new FigureGrid(grid.rowAxis(), grid.columnAxis(), rows, grid.columns(), figures);
    }

    private static List<List<String>> parts(
            String country, List<String> years, LegalModels models) {
        List<List<String>> parts = new ArrayList<>();
        String before = "";
        for (String year : years) {
            String now = models.at(country, Integer.parseInt(year)).label().code();
            if (parts.isEmpty() || !Objects.equals(now, before)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(year);
            before = now;
        }
        return parts;
    }

    static boolean isPart(String row) {
        return row.contains(PART);
    }

    static String country(String row) {
        return row.substring(0, row.indexOf(PART));
    }

    /** The years of a part, for example {@code 2016-2020}. */
    static String years(String row) {
        return row.substring(row.indexOf(PART) + 1);
    }
}
