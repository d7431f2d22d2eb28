package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parasol.statistics.Axis;

/** Small numbers for codes, so that a cell's key is one long: three axes of 20 bits each. */
final class CodeNumbers {

    static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    private final Map<Axis, Map<String, Integer>> numbers = new EnumMap<>(Axis.class);
    private final Map<Axis, List<String>> codes = new EnumMap<>(Axis.class);

    int number(Axis axis, String code) {
        return numbers.computeIfAbsent(axis, any -> new HashMap<>())
                .computeIfAbsent(
                        code,
                        fresh -> {
                            List<String> known =
                                    codes.computeIfAbsent(axis, any -> new ArrayList<>());
                            known.add(fresh);
                            return known.size() - 1;
                        });
    }

    String code(Axis axis, int number) {
        return codes.getOrDefault(axis, List.of()).get(number);
    }

    /** How many codes occur on an axis; they have the numbers from 0 on. */
    int size(Axis axis) {
        return codes.getOrDefault(axis, List.of()).size();
    }

    /** The codes of a cell, in the order of its table's axes. */
    List<String> codes(List<Axis> axes, long key) {
        List<String> found = new ArrayList<>(axes.size());
        for (int i = 0; i < axes.size(); i++) {
            found.add(code(axes.get(i), part(key, i)));
        }
        return found;
    }

    /** The key of a cell whose codes are joined with {@code |}. */
    long key(List<Axis> axes, String codes) {
        long key = 0;
        if (!axes.isEmpty()) {
            List<String> parts = List.of(codes.split("\\|", -1));
            for (int i = 0; i < axes.size(); i++) {
                key = with(key, i, number(axes.get(i), parts.get(i)));
            }
        }
        return key;
    }

    static long with(long key, int place, int number) {
        return key | ((long) number << (place * BITS));
    }

    static int part(long key, int place) {
        return (int) ((key >>> (place * BITS)) & MASK);
    }
}
