package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.TableDefinition;

/**
 * Whoever lets her own figures be shown takes nothing from the others: they are protected as if
 * hers were known.
 */
class WaiverLaws {

    private static final Places PLACES = new Places(new Regions(), new LegalModels());
    private static final Period LAST = new Period(2024, 4);
    private static final String COUNTRY = "TO";

    /** Six categories at most: one of them has 15 of these. */
    private static final int MANY = 100;

    @Property(tries = 60)
    void others_are_shown_only_where_they_pass_without_her(@ForAll long seed) {
        World world = new World(seed);
        for (int table = 0; table < world.counting.tables().size(); table++) {
            if (world.counting.tables().get(table).ofOneOrganisation()) {
                continue;
            }
            for (long key : world.control.published(table)) {
                int[] others = world.others(table, key);
                int sum = 0;
                int largest = 0;
                int from = 0;
                for (int count : others) {
                    sum += count;
                    largest = Math.max(largest, count);
                    from += count > 0 ? 1 : 0;
                }
                assertThat(Rule.STANDARD.pass(sum, from, largest)).isTrue();
            }
        }
    }

    @Property(tries = 60)
    void only_her_own_figures_stand_alone_and_no_small_ones(@ForAll long seed) {
        World world = new World(seed);
        for (int table = 0; table < world.counting.tables().size(); table++) {
            TableDefinition definition = world.counting.tables().get(table);
            if (definition.ofOneOrganisation()) {
                assertThat(world.control.published(table)).isNotEmpty();
                for (long key : world.control.published(table)) {
                    assertThat(world.counting.numbers().codes(definition.axes(), key))
                            .contains(COUNTRY);
                    assertThat(
                                    Objects.requireNonNull(world.counting.counts(table).get(key))
                                            .reports())
                            .isGreaterThanOrEqualTo(15);
                    assertThat(world.others(table, key)).containsOnly(0);
                }
            }
        }
    }

    /** Others, and one organisation that is alone in its country. */
    private static final class World {

        private final List<List<CountedFact>> others;
        private final Counting counting;
        private final DisclosureControl control;

        World(long seed) {
            others = new RandomFacts(seed).organisations();
            List<List<CountedFact>> all = new ArrayList<>(others);
            all.add(
                    new RandomFacts(seed + 1)
                            .organisations().stream()
                                    .flatMap(List::stream)
                                    .map(World::moved)
                                    .toList());
            Assume.that(all.getLast().size() >= MANY);
            counting = Counted.of(all, PLACES, LAST, Map.of(others.size(), COUNTRY));
            control = Counted.controlled(counting, Rule.EXACT, PLACES);
        }

        private static CountedFact moved(CountedFact fact) {
            return new CountedFact(
                    fact.recordKey(),
                    COUNTRY,
                    2024,
                    fact.quarter(),
                    fact.setting(),
                    fact.transExperience(),
                    fact.violations(),
                    fact.grounds(),
                    fact.needs());
        }

        /** Reports of each other organisation in a cell, counted apart. */
        int[] others(int table, long key) {
            FactCells cells = new FactCells(counting.tables(), PLACES, counting.numbers());
            int[] counts = new int[others.size()];
            for (int i = 0; i < counts.length; i++) {
                for (CountedFact fact : others.get(i)) {
                    Set<Long> seen = new HashSet<>();
                    cells.forEach(
                            fact,
                            fact.year() > LAST.lastWholeYear(),
                            (any, cell) -> {
                                if (any == table) {
                                    seen.add(cell);
                                }
                            });
                    counts[i] += seen.contains(key) ? 1 : 0;
                }
            }
            return counts;
        }
    }
}
