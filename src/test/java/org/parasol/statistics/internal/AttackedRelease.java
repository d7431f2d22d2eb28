package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;

/**
 * A release as those who attack it see it, beside the truth that decides whether they guessed
 * right: true counts by organisation, counted here and not by the code under attack.
 */
final class AttackedRelease {

    private static final int[] NOBODY = {};
    private static final double NO_NOISE = 0.01;

    private final List<List<CountedFact>> facts;
    private final Counting counting;
    private final List<Map<Long, Integer>> figures;
    private final Places places;
    private final Parameters rule;
    private final Period last;
    private final double noise;
    private final List<Map<Long, int[]>> truth = new ArrayList<>();
    private final Map<Integer, List<Family>> coarser = new HashMap<>();

    private AttackedRelease(
            List<List<CountedFact>> facts,
            Counting counting,
            List<Map<Long, Integer>> figures,
            Places places,
            Parameters rule,
            Period last,
            double noise) {
        this.facts = facts;
        this.noise = noise;
        this.counting = counting;
        this.figures = figures;
        this.places = places;
        this.rule = rule;
        this.last = last;
        counting.tables().forEach(table -> truth.add(new HashMap<>()));
        FactCells cells = new FactCells(counting.tables(), places, counting.numbers());
        for (int i = 0; i < facts.size(); i++) {
            int organisation = i;
            for (CountedFact fact : facts.get(i)) {
                cells.forEach(
                        fact,
                        fact.year() > last.lastWholeYear(),
                        (table, key) ->
                                truth.get(table)
                                        .computeIfAbsent(key, any -> new int[facts.size()])[
                                        organisation]++);
            }
        }
        for (int child = 0; child < counting.tables().size(); child++) {
            List<Family> found = new ArrayList<>();
            for (int parent = 0; parent < counting.tables().size(); parent++) {
                if (parent != child && !figures.get(parent).isEmpty()) {
                    Optional<Refinement> between =
                            Refinement.between(parent, child, counting, places);
                    if (between.isPresent()) {
                        found.add(new Family(between.get()));
                    }
                }
            }
            coarser.put(child, found);
        }
    }

    /** A release made now of these facts, by organisation, after the one before it. */
    static AttackedRelease made(
            List<List<CountedFact>> facts,
            Places places,
            Parameters rule,
            Period last,
            EarlierRelease earlier) {
        List<List<CountedFact>> closed = closed(facts, last);
        Counting counting = counted(closed, places, last);
        DisclosureControl control =
                DisclosureControl.of(
                        counting,
                        rule,
                        new Drawing(counting, rule, rule.perturbation(), last, earlier),
                        places);
        List<Map<Long, Integer>> figures = new ArrayList<>();
        for (int table = 0; table < counting.tables().size(); table++) {
            Map<Long, Integer> shown = new HashMap<>();
            for (long key : control.published(table)) {
                shown.put(key, control.figure(table, key));
            }
            figures.add(shown);
        }
        return new AttackedRelease(
                closed, counting, figures, places, rule, last, rule.noise().variance());
    }

    /**
     * A release that was made before, beside facts as they are now.
     *
     * @param closed by organisation, those in its quarters
     * @param published figures by table, and in it by codes joined with {@code |}
     */
    static AttackedRelease stored(
            List<List<CountedFact>> closed,
            Places places,
            Parameters rule,
            Period last,
            Map<String, Map<String, Integer>> published) {
        Counting counting = counted(closed, places, last);
        List<Map<Long, Integer>> figures = new ArrayList<>();
        for (TableDefinition table : counting.tables()) {
            Map<Long, Integer> shown = new HashMap<>();
            published
                    .getOrDefault(table.name(), Map.of())
                    .forEach(
                            (codes, figure) ->
                                    shown.put(counting.numbers().key(table.axes(), codes), figure));
            figures.add(shown);
        }
        return new AttackedRelease(
                closed, counting, figures, places, rule, last, rule.noise().variance());
    }

    /** Without the table of those who agreed to be shown alone: what it tells they gave away. */
    private static Counting counted(List<List<CountedFact>> closed, Places places, Period last) {
        Counting counting =
                new Counting(
                        Tables.all().stream().filter(table -> !table.ofOneOrganisation()).toList(),
                        places,
                        last,
                        Map.of());
        for (int i = 0; i < closed.size(); i++) {
            int organisation = i;
            closed.get(i).forEach(fact -> counting.add(organisation, fact));
        }
        return counting;
    }

    /** The same cells with their true counts, as somebody without this method would publish. */
    AttackedRelease withoutNoise() {
        List<Map<Long, Integer>> exact = new ArrayList<>();
        for (int table = 0; table < figures.size(); table++) {
            Map<Long, Integer> shown = new HashMap<>();
            for (long key : figures.get(table).keySet()) {
                shown.put(key, count(table, key));
            }
            exact.add(shown);
        }
        return new AttackedRelease(facts, counting, exact, places, rule, last, NO_NOISE);
    }

    /** The same facts as if no release had been before. */
    AttackedRelease drawnAnew() {
        return made(facts, places, rule, last, EarlierRelease.NONE);
    }

    private static List<List<CountedFact>> closed(List<List<CountedFact>> facts, Period last) {
        return facts.stream()
                .map(own -> own.stream().filter(fact -> isClosed(fact, last)).toList())
                .toList();
    }

    private static boolean isClosed(CountedFact fact, Period last) {
        return fact.quarter() == 0
                ? fact.year() <= last.lastWholeYear()
                : new Period(fact.year(), fact.quarter()).toString().compareTo(last.toString())
                        <= 0;
    }

    /** What the next release has to go by. */
    EarlierRelease asEarlier() {
        Map<String, Map<String, Integer>> byName = new HashMap<>();
        for (int table = 0; table < figures.size(); table++) {
            Map<String, Integer> cells = new HashMap<>();
            for (Map.Entry<Long, Integer> cell : figures.get(table).entrySet()) {
                cells.put(String.join("|", codes(table, cell.getKey())), cell.getValue());
            }
            byName.put(counting.tables().get(table).name(), cells);
        }
        return new EarlierRelease(last, byName);
    }

    List<List<CountedFact>> facts() {
        return facts;
    }

    Parameters rule() {
        return rule;
    }

    /** The variance of the noise on its figures. */
    double noise() {
        return noise;
    }

    Places places() {
        return places;
    }

    Period last() {
        return last;
    }

    int tables() {
        return figures.size();
    }

    TableDefinition definition(int table) {
        return counting.tables().get(table);
    }

    CodeNumbers numbers() {
        return counting.numbers();
    }

    List<String> codes(int table, long key) {
        return counting.numbers().codes(definition(table).axes(), key);
    }

    /** The published figures of a table. */
    Map<Long, Integer> figures(int table) {
        return figures.get(table);
    }

    Map<Long, CellCount> counted(int table) {
        return counting.counts(table);
    }

    /** True reports in a cell, by organisation; empty where there is none. */
    int[] organisations(int table, long key) {
        return truth.get(table).getOrDefault(key, NOBODY);
    }

    int count(int table, long key) {
        return Arrays.stream(organisations(table, key)).sum();
    }

    /** The coarser tables in which the cells of a table lie, those with published cells. */
    List<Family> coarser(int table) {
        return coarser.getOrDefault(table, List.of());
    }

    /** Every cell that a table could have, of the codes that occur at all. */
    List<Long> possible(int table) {
        List<Long> keys = List.of(0L);
        List<Axis> axes = definition(table).axes();
        for (int i = 0; i < axes.size(); i++) {
            List<Long> longer = new ArrayList<>();
            for (long key : keys) {
                for (int number = 0; number < numbers().size(axes.get(i)); number++) {
                    longer.add(CodeNumbers.with(key, i, number));
                }
            }
            keys = longer;
        }
        int wholeYear = last.lastWholeYear();
        int year = axes.indexOf(Axis.YEAR);
        return year < 0
                ? keys
                : keys.stream()
                        .filter(key -> Integer.parseInt(codes(table, key).get(year)) <= wholeYear)
                        .toList();
    }

    /** A coarser table's cell and all the cells of a finer one in it. */
    final class Family {

        private final Refinement refinement;
        private @Nullable Map<Long, List<Long>> children;

        private Family(Refinement refinement) {
            this.refinement = refinement;
        }

        int parentTable() {
            return refinement.parent();
        }

        int childTable() {
            return refinement.child();
        }

        boolean overlapping() {
            return refinement.overlapping();
        }

        boolean holds(long child) {
            return refinement.holds(child);
        }

        long parentOf(long child) {
            return refinement.parentOf(child);
        }

        /** All that could lie in this parent. */
        List<Long> children(long parent) {
            Map<Long, List<Long>> known = children;
            if (known == null) {
                known = new HashMap<>();
                for (long child : possible(refinement.child())) {
                    if (refinement.holds(child)) {
                        known.computeIfAbsent(refinement.parentOf(child), any -> new ArrayList<>())
                                .add(child);
                    }
                }
                children = known;
            }
            return known.getOrDefault(parent, List.of());
        }

        /** Whether the published children are all that the parent can have. */
        boolean isPartition(long parent) {
            List<Long> all = children(parent);
            return !overlapping()
                    && !definition(refinement.child()).axes().contains(Axis.QUARTER)
                    && !all.isEmpty()
                    && figures(refinement.child()).keySet().containsAll(all);
        }
    }
}
