package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;

/**
 * The figure of each cell that passes the publication rule by itself: drawn anew, or the one that
 * the release before it had.
 *
 * <p>A figure that changed says that its reports did. So figures stand, and are drawn anew all
 * together: those over all years once a year, those of a year or a quarter when they are new and at
 * the yearly revision after that. Noise is then drawn anew whether anything changed or not, so that
 * a new figure does not tell. In between, and after its revision, a figure is replaced only where
 * it is off by more than the noise and a publishable count together; a smaller change never shows.
 * The same reports have the same figure by every path.
 */
final class Drawing {

    private static final int YEAR_DIGITS = 4;

    /** A quarter. */
    private static final int GOOD_PART = 4;

    private final Counting counting;
    private final Parameters rule;
    private final Perturbation perturbation;
    private final EarlierRelease earlier;
    private final Period last;
    private final boolean revision;

    /** By table, the figures that stood before. */
    private final List<Map<Long, Integer>> known = new ArrayList<>();

    private final List<Set<Long>> kept = new ArrayList<>();
    private final List<Map<Long, Integer>> figures = new ArrayList<>();
    private final Map<Contributors, Integer> standing = new HashMap<>();

    Drawing(
            Counting counting,
            Parameters rule,
            Perturbation perturbation,
            Period last,
            EarlierRelease earlier) {
        this.counting = counting;
        this.rule = rule;
        this.perturbation = perturbation;
        this.last = last;
        this.earlier = earlier;
        this.revision = earlier.isNone() || last.lastWholeYear() > earlier.last().lastWholeYear();
        counting.tables().forEach(table -> known.add(known(table)));
        counting.tables().forEach(table -> kept.add(new HashSet<>()));
        counting.tables().forEach(table -> figures.add(new HashMap<>()));
        for (int table = 0; table < figures.size(); table++) {
            keep(table);
        }
        for (int table = 0; table < figures.size(); table++) {
            draw(table);
        }
    }

    /** The figures of a table's cells that may be published as far as they alone decide. */
    Map<Long, Integer> figures(int table) {
        return figures.get(table);
    }

    /** Whether a figure is the one from the release before: to take it away protects nothing. */
    boolean stands(int table, long key) {
        return kept.get(table).contains(key);
    }

    /** Whether any figure of a table stands: then the table does too. */
    boolean stands(int table) {
        return !kept.get(table).isEmpty();
    }

    private Map<Long, Integer> known(TableDefinition table) {
        Map<Long, Integer> found = new HashMap<>();
        earlier.figures()
                .getOrDefault(table.name(), Map.of())
                .forEach(
                        (codes, figure) ->
                                found.put(counting.numbers().key(table.axes(), codes), figure));
        return found;
    }

    private void keep(int table) {
        known.get(table)
                .forEach(
                        (key, figure) -> {
                            @Nullable CellCount cell = counting.counts(table).get(key);
                            // That a cell no longer passes would show if it went.
                            if (cell != null
                                    && !isOpen(table, key)
                                    && Math.abs(figure - cell.reports()) < shows(figure)) {
                                kept.get(table).add(key);
                                figures.get(table).put(key, figure);
                                standing.putIfAbsent(Contributors.of(cell), figure);
                            }
                        });
    }

    private void draw(int table) {
        Map<Long, Integer> made = figures.get(table);
        counting.counts(table)
                .forEach(
                        (key, cell) -> {
                            if (!made.containsKey(key) && passes(table, cell)) {
                                OptionalInt figure = drawn(table, key, cell);
                                if (figure.isPresent() && figure.getAsInt() >= rule.reports()) {
                                    made.put(key, figure.getAsInt());
                                }
                            }
                        });
    }

    private OptionalInt drawn(int table, long key, CellCount cell) {
        boolean stayedWithheld =
                !isOpen(table, key)
                        && !known.get(table).containsKey(key)
                        && (!revision || !passesAmply(table, cell));
        if (stayedWithheld) {
            return OptionalInt.empty();
        }
        @Nullable Integer same = standing.get(Contributors.of(cell));
        return OptionalInt.of(
                same == null
                        ? perturbation.figure(cell.reports(), keyOfThisYear(cell.keySum()))
                        : same);
    }

    private boolean passes(int table, CellCount cell) {
        return ofOneOrganisation(table) ? cell.passesAlone(rule) : cell.passes(rule);
    }

    /** By so much that single reports did not decide it. */
    private boolean passesAmply(int table, CellCount cell) {
        return ofOneOrganisation(table)
                ? cell.reports() >= rule.reports() + shows(0)
                : cell.withoutLargest() >= rule.withoutLargest() + shows(0);
    }

    private boolean ofOneOrganisation(int table) {
        return counting.tables().get(table).ofOneOrganisation();
    }

    /**
     * A figure that stands is replaced when it is off by so much: more than the noise and a
     * publishable count together, and a good part of itself, which small changes reach in years at
     * most.
     */
    private int shows(int figure) {
        return rule.noise().distance() + rule.reports() + figure / GOOD_PART;
    }

    /** Whether this release draws the cell anew whatever the one before it had. */
    private boolean isOpen(int table, long key) {
        if (ofOneOrganisation(table) && isNewCountry(table, key)) {
            return true;
        }
        List<Axis> axes = counting.tables().get(table).axes();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            if (axis == Axis.YEAR || axis == Axis.QUARTER) {
                String code = counting.numbers().code(axis, CodeNumbers.part(key, i));
                int year = Integer.parseInt(code.substring(0, YEAR_DIGITS));
                if (axis == Axis.YEAR) {
                    return revision && year >= earlier.last().lastWholeYear();
                }
                return code.compareTo(earlier.last().toString()) > 0
                        || (revision && year > earlier.last().lastWholeYear());
            }
        }
        return revision;
    }

    /** Whether nothing of its country has been shown: its organisation agreed since then. */
    private boolean isNewCountry(int table, long key) {
        int place = counting.tables().get(table).axes().indexOf(Axis.COUNTRY);
        int country = CodeNumbers.part(key, place);
        return known.get(table).keySet().stream()
                .noneMatch(other -> CodeNumbers.part(other, place) == country);
    }

    /**
     * Another year's noise cannot be worked out from this year's: the sum of the record keys is
     * mixed with the year. (The finaliser of SplitMix64, by Steele, Lea and Flood, 2014.)
     */
    private long keyOfThisYear(long keySum) {
        long mixed = (keySum & 0xFFFF_FFFFL) | ((long) last.lastWholeYear() << 32);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The reports of a cell, as far as two cells with the same ones have to agree. */
    private record Contributors(int reports, long keySum) {

        static Contributors of(CellCount cell) {
            return new Contributors(cell.reports(), cell.keySum());
        }
    }
}
