package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;

/**
 * Decides which cells may be shown: the publication rule for each cell, the remainder rule for each
 * published cell and each finer table, until nothing changes any more.
 *
 * <p>What a published cell leaves after the published cells below it must be nothing or pass by
 * itself; otherwise the smallest of these is withheld too. Where a report may count in several of
 * them, each alone must besides leave nothing or enough, because one figure taken from another
 * subtracts exactly. What lies below a withheld cell is withheld as well: its parts would add up to
 * it.
 */
final class DisclosureControl {

    private final Counting counting;
    private final Parameters rule;
    private final Drawing drawing;
    private final Places places;
    private final List<Set<Long>> published = new ArrayList<>();
    private final Set<Integer> leftOut = new HashSet<>();

    DisclosureControl(Counting counting, Parameters rule, Drawing drawing, Places places) {
        this.counting = counting;
        this.rule = rule;
        this.drawing = drawing;
        this.places = places;
    }

    /**
     * Applies the rules; tables that would show too little step up one level and the rules are
     * applied again, until each shows enough.
     */
    static DisclosureControl of(
            Counting counting, Parameters rule, Drawing drawing, Places places) {
        DisclosureControl control = new DisclosureControl(counting, rule, drawing, places);
        do {
            control.apply(control.leftOut);
        } while (control.leftOut.addAll(control.tooThin()));
        return control;
    }

    /** The tables, by number, for which a coarser one stands in. */
    Set<Integer> leftOut() {
        return Set.copyOf(leftOut);
    }

    /** Applies the rules; the tables left out, by number, are not shown at all. */
    void apply(Set<Integer> leftOut) {
        published.clear();
        for (int table = 0; table < counting.tables().size(); table++) {
            published.add(
                    leftOut.contains(table)
                            ? new HashSet<>()
                            : new HashSet<>(drawing.figures(table).keySet()));
        }
        List<Refinement> refinements = refinements(leftOut);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Refinement refinement : refinements) {
                changed |= withholdWhereUnsafe(refinement);
            }
        }
    }

    /** The published cells of a table. */
    Set<Long> published(int table) {
        return published.get(table);
    }

    /** The figure of a published cell. */
    int figure(int table, long key) {
        @Nullable Integer figure = drawing.figures(table).get(key);
        if (figure == null) {
            throw new IllegalArgumentException("no such figure");
        }
        return figure;
    }

    private CellCount cell(int table, long key) {
        CellCount cell = counting.counts(table).get(key);
        if (cell == null) {
            throw new IllegalArgumentException("no such cell");
        }
        return cell;
    }

    /** Applies the remainder rule between two tables; whether anything was withheld. */
    private boolean withholdWhereUnsafe(Refinement refinement) {
        Set<Long> parents = published.get(refinement.parent());
        Set<Long> children = published.get(refinement.child());
        Map<Long, List<Long>> families = new HashMap<>();
        boolean changed =
                children.removeIf(
                        child ->
                                refinement.holds(child)
                                        && !stands(refinement.child(), child)
                                        && !mayStandAlone(refinement, parents, child));
        for (long child : children) {
            if (refinement.holds(child) && parents.contains(refinement.parentOf(child))) {
                families.computeIfAbsent(refinement.parentOf(child), any -> new ArrayList<>())
                        .add(child);
            }
        }
        for (Map.Entry<Long, List<Long>> family : families.entrySet()) {
            changed |= withholdWhereUnsafe(refinement, family.getKey(), family.getValue());
        }
        return changed;
    }

    private boolean mayStandAlone(Refinement refinement, Set<Long> parents, long child) {
        long parent = refinement.parentOf(child);
        return parents.contains(parent)
                && (!refinement.overlapping() || safe(refinement, parent, List.of(child)));
    }

    /** The smallest go first, but for figures that stand: then the parent goes, where it is new. */
    private boolean withholdWhereUnsafe(Refinement refinement, long parent, List<Long> shown) {
        int child = refinement.child();
        // By codes where two are equally small: the same facts make the same release.
        shown.sort(
                Comparator.comparing((Long key) -> stands(child, key))
                        .thenComparingInt(key -> cell(child, key).reports())
                        .thenComparing(key -> codes(child, key)));
        int from = 0;
        while (from < shown.size()
                && !safe(refinement, parent, shown.subList(from, shown.size()))) {
            if (stands(child, shown.get(from))) {
                boolean parentGoes =
                        !stands(refinement.parent(), parent)
                                && published.get(refinement.parent()).remove(parent);
                return parentGoes || from > 0;
            }
            published.get(child).remove(shown.get(from));
            from++;
        }
        return from > 0;
    }

    private boolean stands(int table, long key) {
        return drawing.stands(table, key);
    }

    private String codes(int table, long key) {
        return String.join("|", counting.numbers().codes(axes(counting, table), key));
    }

    /**
     * Whether a parent and these of its children may be known together. A remainder of nothing
     * shows that whatever is not among them is empty; it is safe only where there is nothing else.
     */
    private boolean safe(Refinement refinement, long parent, List<Long> shown) {
        CellCount.Remainder remainder = cell(refinement.parent(), parent).remainder();
        for (long child : shown) {
            cell(refinement.child(), child).subtractFrom(remainder);
        }
        return remainder.isNothing()
                ? shown.size() == refinement.possibleChildren(parent)
                : remainder.passes(rule);
    }

    /** Every pair of tables of which one is finer than the other, over any number of steps. */
    private List<Refinement> refinements(Set<Integer> leftOut) {
        List<Refinement> found = new ArrayList<>();
        for (int parent = 0; parent < counting.tables().size(); parent++) {
            for (int child = 0; child < counting.tables().size(); child++) {
                if (parent != child && isCompared(parent, leftOut) && isCompared(child, leftOut)) {
                    Refinement.between(parent, child, counting, places).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What single organisations let be shown is known: all others are protected without it. */
    private boolean isCompared(int table, Set<Integer> leftOut) {
        return !leftOut.contains(table) && !counting.tables().get(table).ofOneOrganisation();
    }

    /**
     * The tables in which less than half of the reports would be shown and that have a coarser
     * stand-in.
     */
    private Set<Integer> tooThin() {
        Set<Integer> thin = new HashSet<>();
        for (int table = 0; table < counting.tables().size(); table++) {
            TableDefinition definition = counting.tables().get(table);
            if (definition.coarserTable().isPresent()
                    && !drawing.stands(table)
                    && shareWithheld(table) > 0.5) {
                thin.add(table);
            }
        }
        return thin;
    }

    /**
     * Of the reports counted in a table's cells, the share that stands in cells that are not shown.
     */
    double shareWithheld(int table) {
        long all = 0;
        long shown = 0;
        for (Map.Entry<Long, CellCount> entry : counting.counts(table).entrySet()) {
            all += entry.getValue().reports();
            if (published.get(table).contains(entry.getKey())) {
                shown += entry.getValue().reports();
            }
        }
        return all == 0 ? 1 : 1 - (double) shown / all;
    }

    static List<Axis> axes(Counting counting, int table) {
        return counting.tables().get(table).axes();
    }
}
