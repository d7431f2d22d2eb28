package org.parasol.dashboard.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;

/**
 * The figures on screen: rows by columns, or rows alone.
 *
 * @param columnAxis null where there is one column of figures
 * @param columns codes; one empty code where there is no column axis
 */
record FigureGrid(
        Axis rowAxis,
        @Nullable Axis columnAxis,
        List<String> rows,
        List<String> columns,
        Map<List<String>, Integer> figures) {

    /** More columns than this are laid down as rows. */
    private static final int MOST_COLUMNS = 10;

    FigureGrid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        figures = Map.copyOf(figures);
    }

    /** The figure of a cell; null: too little to show safely. */
    @Nullable Integer figure(String row, String column) {
        return figures.get(List.of(row, column));
    }

    /** The figures of one row, in the order of the columns. */
    List<@Nullable Integer> row(String row) {
        List<@Nullable Integer> found = new ArrayList<>();
        for (String column : columns) {
            found.add(figure(row, column));
        }
        return found;
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** Lays out a table after holding some of its axes at one code. */
    static FigureGrid of(PublishedTable table, Map<Axis, String> held, AxisLabels labels) {
        List<Axis> axes = table.definition().axes();
        List<Axis> free = axes.stream().filter(axis -> !held.containsKey(axis)).toList();
        if (free.isEmpty() || free.size() > 2) {
            throw new IllegalArgumentException("a figure has one or two axes");
        }
        Map<List<String>, Integer> figures = new HashMap<>();
        Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);
        for (PublishedCell cell : table.cells()) {
            List<String> key = new ArrayList<>();
            boolean inside = true;
            for (int i = 0; i < axes.size(); i++) {
                String code = cell.codes().get(i);
                String wanted = held.get(axes.get(i));
                if (wanted == null) {
                    key.add(code);
                } else {
                    inside &= wanted.equals(code);
                }
            }
            if (inside) {
                for (int i = 0; i < key.size(); i++) {
                    codes.computeIfAbsent(free.get(i), axis -> new ArrayList<>()).add(key.get(i));
                }
                figures.put(
                        key.size() == 2 ? List.copyOf(key) : List.of(key.getFirst(), ""),
                        cell.figure());
            }
        }
        List<String> rows = ordered(free.getFirst(), codes, labels);
        if (free.size() == 1) {
            return new FigureGrid(free.getFirst(), null, rows, List.of(""), figures);
        }
        List<String> columns = ordered(free.getLast(), codes, labels);
        FigureGrid grid = new FigureGrid(free.getFirst(), free.getLast(), rows, columns, figures);
        return columns.size() > MOST_COLUMNS && columns.size() > rows.size() ? grid.turned() : grid;
    }

    private static List<String> ordered(
            Axis axis, Map<Axis, List<String>> codes, AxisLabels labels) {
        return labels.order(axis, codes.getOrDefault(axis, List.of()).stream().distinct().toList());
    }

    /** The same with rows and columns exchanged. */
    FigureGrid turned() {
        if (columnAxis == null) {
            return this;
        }
        Map<List<String>, Integer> swapped = new HashMap<>();
        figures.forEach((key, figure) -> swapped.put(key.reversed(), figure));
        return new FigureGrid(
                /* rowAxis= */ columnAxis,
                /* columnAxis= */ rowAxis,
                /* rows= */ columns,
                /* columns= */ rows,
                swapped);
    }
}
