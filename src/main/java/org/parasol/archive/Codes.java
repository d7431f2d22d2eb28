package org.parasol.archive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The codes of a summary as the cells of one line of a table. */
final class Codes {

    private Codes() {}

    /** Cells by the name of their column; names of nested objects are joined by points. */
    static Map<String, String> cells(Map<String, Object> summary) {
        Map<String, String> cells = new LinkedHashMap<>();
        summary.forEach((name, value) -> add(cells, name, value));
        return cells;
    }

    /** A line of RFC 4180. */
    static String line(Collection<String> cells) {
        return cells.stream().map(Codes::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static void add(Map<String, String> cells, String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((inner, one) -> add(cells, name + "." + inner, one));
        } else {
            cells.put(name, plain(value));
        }
    }

    /** Lists are divided by semicolons, objects in lists are name=value divided by spaces. */
    private static String plain(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Codes::plain).collect(Collectors.joining(";"));
            case Map<?, ?> object ->
                    object.entrySet().stream()
                            .map(one -> one.getKey() + "=" + plain(one.getValue()))
                            .collect(Collectors.joining(" "));
            case Json.Nothing nothing -> "";
            default -> value.toString();
        };
    }

    private static String cell(String text) {
        // A spreadsheet must not take a cell for a formula.
        String safe = text.matches("[=+@\\-].*") ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
