package org.parasol.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Texts;
import org.parasol.statistics.Axis;

/** The sentences around a figure: the question it answers, and what it finds. */
record FigureTexts(Texts texts, AxisLabels labels, Locale locale) {

    /** The question, as the title of the answer. */
    String title(DashboardState state) {
        String key = "dashboard.title." + state.question().key();
        String title =
                state.category().isEmpty()
                        ? get(key)
                        : get(key + ".category", labels.label(Axis.CATEGORY, state.category()));
        return state.year().isEmpty() ? title : get("dashboard.title.in-year", title, state.year());
    }

    /** One sentence made of published figures alone. */
    String finding(Figure figure) {
        FigureGrid grid = figure.grid();
        if (grid.isEmpty()) {
            return get("dashboard.finding.none");
        }
        return figure.state().question().kind() == Question.Kind.TREND
                ? development(grid)
                : most(grid);
    }

    /** A figure as it is always written. */
    String figure(@Nullable Integer figure) {
        return figure == null ? get("dashboard.withheld") : get("dashboard.figure", figure);
    }

    String row(FigureGrid grid, String code) {
        return labels.label(grid.rowAxis(), code);
    }

    /** The heading of a column; where there is but one, what is counted. */
    String column(FigureGrid grid, String code) {
        Axis axis = grid.columnAxis();
        return axis == null ? get("dashboard.unit") : labels.label(axis, code);
    }

    String get(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    private String most(FigureGrid grid) {
        Map.Entry<List<String>, Integer> most =
                grid.figures().entrySet().stream()
                        .max(
                                Map.Entry.<List<String>, Integer>comparingByValue()
                                        .thenComparing(
                                                entry -> entry.getKey().toString(),
                                                Comparator.reverseOrder()))
                        .orElseThrow();
        String row = row(grid, most.getKey().getFirst());
        String figure = figure(most.getValue());
        return grid.columnAxis() == null
                ? get("dashboard.finding.most", row, figure)
                : get(
                        "dashboard.finding.most-pair",
                        row,
                        column(grid, most.getKey().getLast()),
                        figure);
    }

    /** The series with most reports, from its first to its last figure. */
    private String development(FigureGrid grid) {
        String largest =
                grid.rows().stream()
                        .max(Comparator.comparingInt(row -> sum(grid.row(row))))
                        .orElseThrow();
        List<String> known =
                grid.columns().stream()
                        .filter(column -> grid.figure(largest, column) != null)
                        .toList();
        if (known.size() < 2) {
            return most(grid);
        }
        return get(
                "dashboard.finding.development",
                row(grid, largest),
                column(grid, known.getFirst()),
                figure(grid.figure(largest, known.getFirst())),
                column(grid, known.getLast()),
                figure(grid.figure(largest, known.getLast())));
    }

    private static int sum(List<@Nullable Integer> figures) {
        return figures.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }
}
