package org.parasol.dashboard.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseParameters;
import org.parasol.statistics.Releases;
import org.parasol.statistics.Share;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;
import org.parasol.statistics.Uncertainty;

/**
 * The figures of an answer as shares, of published figures alone.
 *
 * @param ofRows whether a share is one of its row's reports; otherwise of its column's
 * @param wholes by row and column, the reports a cell is a share of
 */
record Shares(
        FigureGrid grid,
        boolean ofRows,
        Map<List<String>, Integer> wholes,
        Uncertainty uncertainty) {

    Shares {
        wholes = Map.copyOf(wholes);
    }

    /** The shares; empty where no share can be told. */
    static Optional<Shares> of(Figure figure, Releases releases) {
        Optional<ReleaseParameters> parameters = ReleaseParameters.of(figure.release());
        if (parameters.isEmpty() || figure.grid().isEmpty()) {
            return Optional.empty();
        }
        FigureGrid grid = figure.grid();
        boolean ofRows = ofRows(figure);
        Map<List<String>, Integer> wholes = new HashMap<>();
        Optional<TableDefinition> table = wholeTable(figure, ofRows);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Map<List<String>, Integer> known = new HashMap<>();
        PublishedTable published = releases.context(figure.release().number(), table.get().name());
        for (PublishedCell cell : published.cells()) {
            known.put(cell.codes(), cell.figure());
        }
        for (String row : grid.rows()) {
            for (String column : grid.columns()) {
                @Nullable Integer whole = known.get(key(table.get(), grid, row, column));
                if (whole != null && whole > parameters.get().distance()) {
                    wholes.put(List.of(row, column), whole);
                }
            }
        }
        return wholes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shares(grid, ofRows, wholes, Uncertainty.of(parameters.get())));
    }

    /** The share in a cell; empty where the cell or what it is a share of is withheld. */
    Optional<Share> share(String row, String column) {
        @Nullable Integer part = grid.figure(row, column);
        @Nullable Integer whole = wholes.get(List.of(row, column));
        return part == null || whole == null
                ? Optional.empty()
                : Optional.of(uncertainty.share(part, whole));
    }

    /** Whose reports can be compared; fewer than two where there is nothing to compare. */
    List<String> populations() {
        return grid.columnAxis() == null ? List.of() : ofRows ? grid.rows() : grid.columns();
    }

    /** What is compared between them, one sentence each. */
    List<String> items() {
        return ofRows ? grid.columns() : grid.rows();
    }

    Axis populationAxis() {
        @Nullable Axis column = grid.columnAxis();
        return ofRows || column == null ? grid.rowAxis() : column;
    }

    Axis itemAxis() {
        @Nullable Axis column = grid.columnAxis();
        return ofRows && column != null ? column : grid.rowAxis();
    }

    /** Whether one population has clearly more of an item; empty where a figure is withheld. */
    Optional<Uncertainty.Difference> difference(String item, String first, String second) {
        List<String> one = ofRows ? List.of(first, item) : List.of(item, first);
        List<String> two = ofRows ? List.of(second, item) : List.of(item, second);
        @Nullable Integer part = grid.figures().get(one);
        @Nullable Integer other = grid.figures().get(two);
        @Nullable Integer whole = wholes.get(one);
        @Nullable Integer otherWhole = wholes.get(two);
        return part == null || other == null || whole == null || otherWhole == null
                ? Optional.empty()
                : Optional.of(uncertainty.difference(part, whole, other, otherWhole));
    }

    /** Of places, times, settings and laws one asks what is reported there, not the other way. */
    private static boolean ofRows(Figure figure) {
        @Nullable Axis column = figure.grid().columnAxis();
        Axis row = figure.grid().rowAxis();
        if (column == null || isTrend(figure)) {
            return column == null && row.rows() == Axis.Rows.SINGLE;
        }
        boolean rowFits = isSingle(row) && !isSingle(column);
        return alone(column).isEmpty() || (rowFits && alone(row).isPresent());
    }

    private static Optional<TableDefinition> wholeTable(Figure figure, boolean ofRows) {
        boolean oneCategory = !figure.state().category().isEmpty();
        @Nullable Axis column = figure.grid().columnAxis();
        Axis row = figure.grid().rowAxis();
        if (figure.state().question() == Question.ONE_ORGANISATION) {
            return Optional.empty();
        }
        if (column == null) {
            return oneCategory ? alone(row) : Tables.find("total");
        }
        if (oneCategory) {
            return with(List.of(row, column));
        }
        return alone(ofRows ? row : column);
    }

    private static boolean isTrend(Figure figure) {
        return figure.state().question().kind() == Question.Kind.TREND;
    }

    private static boolean isSingle(Axis axis) {
        return axis.rows() == Axis.Rows.SINGLE;
    }

    private static Optional<TableDefinition> alone(Axis axis) {
        return with(List.of(axis));
    }

    private static Optional<TableDefinition> with(List<Axis> axes) {
        return Tables.all().stream().filter(table -> table.axes().equals(axes)).findFirst();
    }

    private static List<String> key(
            TableDefinition table, FigureGrid grid, String row, String column) {
        return table.axes().stream().map(axis -> axis == grid.rowAxis() ? row : column).toList();
    }
}
