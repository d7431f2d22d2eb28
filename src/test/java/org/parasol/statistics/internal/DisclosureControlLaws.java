package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;
import org.parasol.statistics.Tables;

/**
 * Whatever the facts are, nothing that may not be shown is shown or can be worked out by
 * subtraction.
 */
class DisclosureControlLaws {

    private static final Places PLACES = new Places(new Regions(), new LegalModels());
    private static final Period LAST = new Period(2025, 4);
    private static final List<String> COUNTRIES = List.of("SE", "NO", "FR", "TH", "KE", "NZ");
    private static final List<String> VIOLATIONS =
            List.of(
                    "violence.assault",
                    "violence.theft",
                    "threats.outing",
                    "policing.extortion",
                    "policing.raid",
                    "exploitation");

    @Property(tries = 40)
    void aPublishedCellPassesTheRuleCountedAnew(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int organisations) {
        World world = new World(seed, organisations);
        for (int table = 0; table < Tables.all().size(); table++) {
            for (long key : world.control.published(table)) {
                List<Integer> perOrganisation = world.count(table, key);
                int reports = perOrganisation.stream().mapToInt(Integer::intValue).sum();
                int largest = perOrganisation.stream().mapToInt(Integer::intValue).max().orElse(0);
                assertThat(reports).isGreaterThanOrEqualTo(15);
                assertThat(perOrganisation.stream().filter(count -> count > 0).count())
                        .isGreaterThanOrEqualTo(3);
                assertThat(reports - largest).isGreaterThanOrEqualTo(10);
                assertThat(world.control.figure(table, key)).isEqualTo(reports);
            }
        }
    }

    @Property(tries = 40)
    void noPublishedFamilyLeavesAnUnsafeRemainder(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int organisations) {
        World world = new World(seed, organisations);
        for (int parent = 0; parent < Tables.all().size(); parent++) {
            for (int child = 0; child < Tables.all().size(); child++) {
                if (single(parent) && single(child)) {
                    world.assertSafe(parent, child);
                }
            }
        }
    }

    private static boolean single(int table) {
        return Tables.all().get(table).axes().stream()
                .allMatch(axis -> axis.rows() == Axis.Rows.SINGLE);
    }

    /** Random facts of some organisations, one of them much larger than the others. */
    private static final class World {

        private final Counting counting = new Counting(Tables.all(), PLACES, LAST, Map.of());
        private final DisclosureControl control;
        private final List<List<CountedFact>> facts = new ArrayList<>();
        private final FactCells cells = new FactCells(Tables.all(), PLACES, counting.numbers());

        World(long seed, int organisations) {
            Random random = new Random(seed);
            for (int i = 0; i < organisations; i++) {
                List<CountedFact> own = new ArrayList<>();
                int size = i == 0 ? 150 : random.nextInt(5, 60);
                for (int j = 0; j < size; j++) {
                    own.add(fact(random));
                }
                facts.add(own);
                int organisation = i;
                own.forEach(fact -> counting.add(organisation, fact));
            }
            control = Counted.controlled(counting, Rule.EXACT, PLACES);
        }

        private static CountedFact fact(Random random) {
            List<CountedFact.ViolationRow> violations = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(2); i++) {
                violations.add(
                        new CountedFact.ViolationRow(
                                VIOLATIONS.get(random.nextInt(VIOLATIONS.size())),
                                random.nextBoolean() ? "police" : "client",
                                random.nextInt(10) > 0,
                                "no-action"));
            }
            return new CountedFact(
                    random.nextInt(),
                    COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    random.nextInt(2023, 2026),
                    random.nextInt(0, 5),
                    random.nextBoolean() ? "street" : "hotel",
                    "no",
                    violations,
                    List.of("migrant"),
                    List.of(new CountedFact.NeedRow("legal-aid", "offered")));
        }

        /** Reports of each organisation in a cell, counted without the code under test's sums. */
        List<Integer> count(int table, long key) {
            List<Integer> counts = new ArrayList<>();
            for (List<CountedFact> own : facts) {
                int[] count = {0};
                for (CountedFact fact : own) {
                    Set<Long> seen = new HashSet<>();
                    cells.forEach(
                            fact,
                            false,
                            (anyTable, cell) -> {
                                if (anyTable == table) {
                                    seen.add(cell);
                                }
                            });
                    if (seen.contains(key)) {
                        count[0]++;
                    }
                }
                counts.add(count[0]);
            }
            return counts;
        }

        void assertSafe(int parent, int child) {
            Refinement refinement =
                    Refinement.between(parent, child, counting, PLACES).orElse(null);
            if (refinement == null) {
                return;
            }
            Map<Long, List<Long>> families = new HashMap<>();
            for (long key : control.published(child)) {
                families.computeIfAbsent(refinement.parentOf(key), any -> new ArrayList<>())
                        .add(key);
            }
            families.forEach(
                    (key, children) -> {
                        if (control.published(parent).contains(key)) {
                            int[] left =
                                    count(parent, key).stream()
                                            .mapToInt(Integer::intValue)
                                            .toArray();
                            for (long one : children) {
                                List<Integer> taken = count(child, one);
                                for (int i = 0; i < left.length; i++) {
                                    left[i] -= taken.get(i);
                                }
                            }
                            assertSafe(left);
                        }
                    });
        }

        private static void assertSafe(int[] left) {
            int sum = 0;
            int largest = 0;
            int organisations = 0;
            for (int count : left) {
                sum += count;
                largest = Math.max(largest, count);
                organisations += count > 0 ? 1 : 0;
            }
            if (sum > 0) {
                assertThat(sum).isGreaterThanOrEqualTo(15);
                assertThat(organisations).isGreaterThanOrEqualTo(3);
                assertThat(sum - largest).isGreaterThanOrEqualTo(10);
            }
        }
    }
}
