package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Perturbation perturbation;
    private final Places places;
    private final List<Set<Long>> published = new ArrayList<>();

    DisclosureControl(
            Counting counting, Parameters rule, Perturbation perturbation, Places places) {
        this.counting = counting;
        this.rule = rule;
        this.perturbation = perturbation;
        this.places = places;
    }

    /** Applies the rules; the tables left out, by number, are not shown at all. */
    void apply(Set<Integer> leftOut) {
        published.clear();
        for (int table = 0; table < counting.tables().size(); table++) {
            Set<Long> shown = new HashSet<>();
            if (!leftOut.contains(table)) {
                counting.counts(table)
                        .forEach(
                                (key, cell) -> {
                                    if (publishable(cell)) {
                                        shown.add(key);
                                    }
                                });
            }
            published.add(shown);
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
        CellCount cell = cell(table, key);
        return perturbation.figure(cell.reports(), cell.keySum());
    }

    private boolean publishable(CellCount cell) {
        return cell.passes(rule)
                && perturbation.figure(cell.reports(), cell.keySum()) >= rule.reports();
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
        Set<Long> shownChildren = published.get(refinement.child());
        boolean changed =
                shownChildren.removeIf(child -> !parents.contains(refinement.parentOf(child)));
        if (refinement.overlapping()) {
            changed |=
                    shownChildren.removeIf(
                            child ->
                                    !remainder(
                                                    refinement,
                                                    refinement.parentOf(child),
                                                    List.of(child))
                                            .safe(rule));
        }
        Map<Long, List<Long>> children = new HashMap<>();
        for (long child : shownChildren) {
            children.computeIfAbsent(refinement.parentOf(child), any -> new ArrayList<>())
                    .add(child);
        }
        for (Map.Entry<Long, List<Long>> family : children.entrySet()) {
            List<Long> shown = family.getValue();
            // By codes where two are equally small: the same facts make the same release.
            shown.sort(
                    Comparator.comparingInt((Long key) -> cell(refinement.child(), key).reports())
                            .thenComparing(key -> codes(refinement.child(), key)));
            int from = 0;
            while (from < shown.size()
                    && !remainder(refinement, family.getKey(), shown.subList(from, shown.size()))
                            .safe(rule)) {
                shownChildren.remove(shown.get(from));
                from++;
                changed = true;
            }
        }
        return changed;
    }

    private String codes(int table, long key) {
        return String.join("|", counting.numbers().codes(axes(counting, table), key));
    }

    private CellCount.Remainder remainder(Refinement refinement, long parent, List<Long> shown) {
        CellCount.Remainder remainder = cell(refinement.parent(), parent).remainder();
        for (long child : shown) {
            cell(refinement.child(), child).subtractFrom(remainder);
        }
        return remainder;
    }

    /** Every pair of tables of which one is finer than the other, over any number of steps. */
    private List<Refinement> refinements(Set<Integer> leftOut) {
        List<Refinement> found = new ArrayList<>();
        for (int parent = 0; parent < counting.tables().size(); parent++) {
            for (int child = 0; child < counting.tables().size(); child++) {
                if (parent != child && !leftOut.contains(parent) && !leftOut.contains(child)) {
                    Refinement.between(parent, child, counting, places).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /**
     * The tables in which less than half of the reports would be shown and that have a coarser
     * stand-in.
     */
    Set<Integer> tooThin() {
        Set<Integer> thin = new HashSet<>();
        for (int table = 0; table < counting.tables().size(); table++) {
            TableDefinition definition = counting.tables().get(table);
            if (definition.coarserTable().isPresent() && shareWithheld(table) > 0.5) {
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
