package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;

/** In which cells of a table a fact counts: once in each, however many of its rows lead there. */
final class FactCells {

    private final Places places;
    private final CodeNumbers numbers;

    FactCells(Places places, CodeNumbers numbers) {
        this.places = places;
        this.numbers = numbers;
    }

    void forEach(TableDefinition table, CountedFact fact, LongConsumer cell) {
        Map<Axis.Rows, Set<Long>> parts = new EnumMap<>(Axis.Rows.class);
        List<Axis> axes = table.axes();
        for (Axis axis : axes) {
            parts.computeIfAbsent(axis.rows(), rows -> part(rows, axes, fact));
        }
        List<Long> keys = List.of(0L);
        for (Set<Long> part : parts.values()) {
            List<Long> combined = new ArrayList<>(keys.size() * part.size());
            for (long key : keys) {
                for (long more : part) {
                    combined.add(key | more);
                }
            }
            keys = combined;
        }
        keys.forEach(cell::accept);
    }

    /** The partial keys from one kind of rows; rows that lack a code lead nowhere. */
    private Set<Long> part(Axis.Rows rows, List<Axis> axes, CountedFact fact) {
        Set<Long> keys = new HashSet<>();
        switch (rows) {
            case SINGLE -> add(keys, rows, axes, axis -> single(axis, fact));
            case VIOLATION -> {
                boolean linkedOnly =
                        axes.contains(Axis.PERPETRATOR) || axes.contains(Axis.ACCOUNTABILITY);
                for (CountedFact.ViolationRow row : fact.violations()) {
                    if (!linkedOnly || row.linked()) {
                        add(keys, rows, axes, axis -> violation(axis, row));
                    }
                }
            }
            case GROUND -> fact.grounds().forEach(ground -> add(keys, rows, axes, axis -> ground));
            case NEED ->
                    fact.needs()
                            .forEach(
                                    row ->
                                            add(
                                                    keys,
                                                    rows,
                                                    axes,
                                                    axis ->
                                                            axis == Axis.NEED
                                                                    ? row.need()
                                                                    : row.outcome()));
        }
        return keys;
    }

    private void add(Set<Long> keys, Axis.Rows rows, List<Axis> axes, CodeOf codeOf) {
        long key = 0;
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            if (axis.rows() == rows) {
                String code = codeOf.code(axis);
                if (code.isEmpty()) {
                    return;
                }
                key = CodeNumbers.with(key, i, numbers.number(axis, code));
            }
        }
        keys.add(key);
    }

    private String single(Axis axis, CountedFact fact) {
        return switch (axis) {
            case YEAR -> String.valueOf(fact.year());
            case QUARTER -> fact.quarter() == 0 ? "" : fact.year() + "-Q" + fact.quarter();
            case WORLD_REGION -> places.worldRegion(fact.country());
            case COUNTRY_GROUP -> places.group(fact.country());
            case COUNTRY -> fact.country();
            case SETTING -> fact.setting();
            case TRANS_EXPERIENCE -> fact.transExperience();
            case LEGAL_MODEL -> places.legalModel(fact.country(), fact.year());
            default -> "";
        };
    }

    private static String violation(Axis axis, CountedFact.ViolationRow row) {
        return switch (axis) {
            case CATEGORY -> {
                int dot = row.violation().indexOf('.');
                yield dot < 0 ? row.violation() : row.violation().substring(0, dot);
            }
            // What is recorded by category alone has no type.
            case TYPE -> row.violation().indexOf('.') < 0 ? "" : row.violation();
            case PERPETRATOR -> row.perpetrator();
            case ACCOUNTABILITY -> row.accountability();
            default -> "";
        };
    }

    private interface CodeOf {
        String code(Axis axis);
    }
}
