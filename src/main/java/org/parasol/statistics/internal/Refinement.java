package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;

/**
 * Two tables of which the child is finer: it has each of the parent's axes on the same level or a
 * finer one, and perhaps more axes. A legal model counts as coarser than a country with a period,
 * because it follows from them.
 */
final class Refinement {

    private final int parent;
    private final int child;
    private final List<Axis> parentAxes;
    private final List<Axis> childAxes;

    /** For each axis of the parent, its place among the child's. */
    private final int[] placeInChild;

    private final CodeNumbers numbers;
    private final Places places;
    private final int lastWholeYear;
    private final boolean quartersBelow;
    private final Map<Long, Long> known = new HashMap<>();
    private final Map<Long, Long> possible = new HashMap<>();

    private Refinement(
            int parent, int child, int[] placeInChild, Counting counting, Places places) {
        this.parent = parent;
        this.child = child;
        this.placeInChild = placeInChild;
        this.parentAxes = DisclosureControl.axes(counting, parent);
        this.childAxes = DisclosureControl.axes(counting, child);
        this.numbers = counting.numbers();
        this.places = places;
        this.lastWholeYear = counting.lastWholeYear();
        this.quartersBelow = childAxes.contains(Axis.QUARTER) && !parentAxes.contains(Axis.QUARTER);
    }

    static Optional<Refinement> between(int parent, int child, Counting counting, Places places) {
        List<Axis> coarse = DisclosureControl.axes(counting, parent);
        List<Axis> fine = DisclosureControl.axes(counting, child);
        if (coarse.size() > fine.size() || coarse.equals(fine)) {
            return Optional.empty();
        }
        int[] place = new int[coarse.size()];
        for (int i = 0; i < coarse.size(); i++) {
            place[i] = placeOf(coarse.get(i), fine);
            if (place[i] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Refinement(parent, child, place, counting, places));
    }

    int parent() {
        return parent;
    }

    int child() {
        return child;
    }

    /** Whether the parent counts the child's reports: quarters are shown before their year is. */
    boolean holds(long childKey) {
        return !quartersBelow || yearOf(childKey) <= lastWholeYear;
    }

    /** Whether a report may count in several cells of the child within one cell of the parent. */
    boolean overlapping() {
        return childAxes.stream()
                .anyMatch(axis -> axis.rows() != Axis.Rows.SINGLE && !parentAxes.contains(axis));
    }

    /** The cell of the parent to which a child's cell belongs. */
    long parentOf(long childKey) {
        return known.computeIfAbsent(childKey, this::computeParent);
    }

    /**
     * How many cells of the child could lie in a cell of the parent: every combination of codes
     * that occur anywhere, and one for the reports whose quarter is not known.
     */
    long possibleChildren(long parentKey) {
        return possible.computeIfAbsent(parentKey, this::countPossible);
    }

    private long countPossible(long parentKey) {
        List<Long> keys = new ArrayList<>(List.of(0L));
        long unknownQuarters = 0;
        for (int i = 0; i < childAxes.size(); i++) {
            List<Long> longer = new ArrayList<>();
            for (long key : keys) {
                for (int number = 0; number < numbers.size(childAxes.get(i)); number++) {
                    longer.add(CodeNumbers.with(key, i, number));
                }
            }
            keys = longer;
            if (childAxes.get(i) == Axis.QUARTER) {
                unknownQuarters = 1;
            }
        }
        return unknownQuarters
                + keys.stream().filter(key -> holds(key) && parentOf(key) == parentKey).count();
    }

    private long computeParent(long childKey) {
        long key = 0;
        for (int i = 0; i < parentAxes.size(); i++) {
            Axis wanted = parentAxes.get(i);
            Axis axis = childAxes.get(placeInChild[i]);
            String code = codeAt(childKey, placeInChild[i]);
            if (wanted == Axis.LEGAL_MODEL && axis == Axis.COUNTRY) {
                code = places.legalModel(code, yearOf(childKey));
                axis = wanted;
            }
            while (axis != wanted) {
                code = places.coarser(axis, code);
                axis = axis.coarser().orElseThrow();
            }
            key = CodeNumbers.with(key, i, numbers.number(wanted, code));
        }
        return key;
    }

    private String codeAt(long childKey, int place) {
        return numbers.code(childAxes.get(place), CodeNumbers.part(childKey, place));
    }

    private int yearOf(long childKey) {
        String period = codeAt(childKey, placeOf(Axis.YEAR, childAxes));
        return Integer.parseInt(period.substring(0, 4));
    }

    private static int placeOf(Axis wanted, List<Axis> axes) {
        for (int i = 0; i < axes.size(); i++) {
            @Nullable Axis level = axes.get(i);
            while (level != null && level != wanted) {
                level = level.coarser().orElse(null);
            }
            if (level == wanted) {
                return i;
            }
        }
        return wanted == Axis.LEGAL_MODEL && placeOf(Axis.YEAR, axes) >= 0
                ? axes.indexOf(Axis.COUNTRY)
                : -1;
    }
}
