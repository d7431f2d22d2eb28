package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parasol.statistics.TableDefinition;

/**
 * Counts facts into the cells of all tables, in whatever order they come. Memory is bounded by
 * cells and the organisations in them, not by facts. One thread at a time.
 */
final class Counting {

    private final List<TableDefinition> tables;
    private final CodeNumbers numbers = new CodeNumbers();
    private final FactCells cells;
    private final Places places;
    private final Period last;
    private final List<Map<Long, CellCount>> counts = new ArrayList<>();
    private final Map<String, BitSet> organisationsByCountry = new HashMap<>();

    /** By organisation, the country that it is alone in and in which its figures may be shown. */
    private final Map<Integer, String> waived;

    /**
     * @param last the last quarter of the release; what is not counted by quarter is counted up to
     *     the end of the last whole year
     * @param waived by organisation, the country that it is alone in and in which it lets its
     *     figures be shown all the same
     */
    Counting(
            List<TableDefinition> tables, Places places, Period last, Map<Integer, String> waived) {
        this.waived = Map.copyOf(waived);
        this.last = last;
        this.tables = tables;
        this.places = places;
        this.cells = new FactCells(tables, places, numbers);
        tables.forEach(table -> counts.add(new HashMap<>()));
    }

    /**
     * Counts one fact.
     *
     * @param organisation a small number, the same for all facts of an organisation
     */
    void add(int organisation, CountedFact fact) {
        organisationsByCountry
                .computeIfAbsent(fact.country(), any -> new BitSet())
                .set(organisation);
        boolean waives = fact.country().equals(waived.get(organisation));
        int member = waives ? CellCount.waiving(organisation) : organisation;
        cells.forEach(
                fact,
                fact.year() > last.lastWholeYear(),
                (table, key) -> {
                    if (waives || !tables.get(table).ofOneOrganisation()) {
                        counts.get(table)
                                .computeIfAbsent(key, any -> new CellCount())
                                .add(member, fact.recordKey());
                    }
                });
    }

    int lastWholeYear() {
        return last.lastWholeYear();
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
        BitSet all = new BitSet();
        organisationsByCountry.values().forEach(all::or);
        return all.cardinality();
    }

    Map<String, Integer> organisationsByRegion() {
        Map<String, BitSet> byRegion = new HashMap<>();
        organisationsByCountry.forEach(
                (country, members) ->
                        byRegion.computeIfAbsent(places.worldRegion(country), any -> new BitSet())
                                .or(members));
        Map<String, Integer> sizes = new HashMap<>();
        byRegion.forEach((region, members) -> sizes.put(region, members.cardinality()));
        return sizes;
    }
}
