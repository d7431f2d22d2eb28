package org.parasol.statistics.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.Dimension;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;

/**
 * A table as JSON-stat 2.0. Withheld cells are null with the status {@code w}: empty and too little
 * look alike.
 *
 * @see <a href="https://json-stat.org/full/">JSON-stat 2.0</a>
 */
final class JsonStat {

    private JsonStat() {}

    static Map<String, Object> of(
            PublishedTable table, ReleaseRecord release, Labels labels, Locale locale) {
        List<Axis> axes = table.definition().axes();
        List<List<String>> codes = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            codes.add(Labels.codes(table, i));
        }
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("version", "2.0");
        dataset.put("class", "dataset");
        dataset.put("label", labels.table(table.definition(), locale));
        dataset.put("source", "Parasol, release " + release.number());
        dataset.put("updated", release.date().toString());
        dataset.put("id", axes.stream().map(Axis::key).toList());
        dataset.put("size", codes.stream().map(List::size).toList());
        dataset.put("role", role(axes));
        Map<String, Object> dimensions = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            Map<String, String> names = new LinkedHashMap<>();
            codes.get(i).forEach(code -> names.put(code, labels.code(axis, code, locale)));
            Map<String, Object> category = new LinkedHashMap<>();
            category.put("index", codes.get(i));
            category.put("label", names);
            Map<String, Object> dimension = new LinkedHashMap<>();
            dimension.put("label", labels.axis(axis, locale));
            dimension.put("category", category);
            dimensions.put(axis.key(), dimension);
        }
        dataset.put("dimension", dimensions);
        values(table, codes, dataset);
        dataset.put("note", labels.notes(locale));
        dataset.put("extension", Descriptions.provenance(release));
        return dataset;
    }

    private static void values(
            PublishedTable table, List<List<String>> codes, Map<String, Object> dataset) {
        int size = codes.stream().mapToInt(List::size).reduce(1, (one, next) -> one * next);
        List<@Nullable Integer> values = new ArrayList<>();
        for (int i = 0; i < size && !table.cells().isEmpty(); i++) {
            values.add(null);
        }
        for (PublishedCell cell : table.cells()) {
            int place = 0;
            for (int i = 0; i < codes.size(); i++) {
                place = place * codes.get(i).size() + codes.get(i).indexOf(cell.codes().get(i));
            }
            values.set(place, cell.figure());
        }
        Map<String, String> status = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                status.put(String.valueOf(i), "w");
            }
        }
        dataset.put("value", values);
        dataset.put("status", status);
    }

    private static Map<String, List<String>> role(List<Axis> axes) {
        Map<String, List<String>> role = new LinkedHashMap<>();
        for (Axis axis : axes) {
            if (axis.dimension() == Dimension.PERIOD) {
                role.put("time", List.of(axis.key()));
            } else if (axis.dimension() == Dimension.REGION) {
                role.put("geo", List.of(axis.key()));
            }
        }
        return role;
    }
}
