package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parasol.statistics.TableDefinition;

/**
 * Counts facts into the cells of all tables, one organisation after the other. Memory is bounded by
 * cells and by one organisation's facts.
 */
final class Counting {

    private final List<TableDefinition> tables;
    private final CodeNumbers numbers = new CodeNumbers();
    private final FactCells cells;
    private final Places places;
    private final List<Map<Long, CellCount>> counts = new ArrayList<>();
    private final Map<String, Set<Integer>> organisationsByRegion = new HashMap<>();
    private int organisations;

    Counting(List<TableDefinition> tables, Places places) {
        this.tables = tables;
        this.places = places;
        this.cells = new FactCells(places, numbers);
        tables.forEach(table -> counts.add(new HashMap<>()));
    }

    /** Counts all facts of the next organisation. */
    void organisation(List<CountedFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        int organisation = organisations++;
        for (CountedFact fact : facts) {
            organisationsByRegion
                    .computeIfAbsent(places.worldRegion(fact.country()), any -> new TreeSet<>())
                    .add(organisation);
        }
        for (int i = 0; i < tables.size(); i++) {
            TableDefinition table = tables.get(i);
            Map<Long, Tally> own = new HashMap<>();
            for (CountedFact fact : facts) {
                cells.forEach(
                        table,
                        fact,
                        key -> own.computeIfAbsent(key, any -> new Tally()).add(fact.recordKey()));
            }
            Map<Long, CellCount> all = counts.get(i);
            own.forEach(
                    (key, tally) ->
                            all.computeIfAbsent(key, any -> new CellCount())
                                    .add(organisation, tally.count, tally.keys));
        }
    }

    List<TableDefinition> tables() {
        return tables;
    }

    Map<Long, CellCount> counts(int table) {
        return counts.get(table);
    }

    CodeNumbers numbers() {
        return numbers;
    }

    int organisations() {
        return organisations;
    }

    Map<String, Integer> organisationsByRegion() {
        Map<String, Integer> sizes = new HashMap<>();
        organisationsByRegion.forEach((region, members) -> sizes.put(region, members.size()));
        return sizes;
    }

    private static final class Tally {
        private int count;
        private long keys;

        void add(long key) {
            count++;
            keys += key;
        }
    }
}
