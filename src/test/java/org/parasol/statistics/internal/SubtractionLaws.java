package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;

/**
 * What holds between all tables of a release, overlapping ones too: judged by somebody who has all
 * the reports and none of the code that made it.
 */
class SubtractionLaws {

    private static final Parameters RULE = Rule.STANDARD;
    private static final Places PLACES = new Places(new Regions(), new LegalModels());

    private Map<TableDefinition, Map<List<String>, Set<NaiveCount.Report>>> truth = Map.of();
    private Map<TableDefinition, Map<List<String>, Integer>> published = Map.of();

    @Property(tries = 60)
    void countsAreThoseOfAPlainCount(@ForAll long seed) {
        List<List<CountedFact>> organisations = new RandomFacts(seed).organisations();
        Counting counting = counted(organisations);
        NaiveCount naive = new NaiveCount(organisations, PLACES);

        for (int i = 0; i < Tables.all().size(); i++) {
            TableDefinition table = Tables.all().get(i);
            if (table.ofOneOrganisation()) {
                assertThat(counting.counts(i)).as("nobody agreed to it").isEmpty();
                continue;
            }
            Map<List<String>, Integer> counts = new HashMap<>();
            Map<List<String>, Long> keySums = new HashMap<>();
            counting.counts(i)
                    .forEach(
                            (key, cell) -> {
                                List<String> codes = counting.numbers().codes(table.axes(), key);
                                counts.put(codes, cell.reports());
                                keySums.put(codes, cell.keySum());
                            });
            Map<List<String>, Integer> expected = new HashMap<>();
            Map<List<String>, Long> expectedKeys = new HashMap<>();
            naive.cells(table)
                    .forEach(
                            (codes, reports) -> {
                                expected.put(codes, reports.size());
                                expectedKeys.put(
                                        codes,
                                        reports.stream().mapToLong(r -> r.fact.recordKey()).sum());
                            });
            assertThat(counts).as(table.name()).isEqualTo(expected);
            assertThat(keySums).as(table.name()).isEqualTo(expectedKeys);
        }
    }

    @Property(tries = 60)
    void noPublishedCellBreaksTheRule(@ForAll long seed) {
        make(seed);
        published.forEach(
                (table, cells) ->
                        cells.forEach(
                                (codes, figure) -> {
                                    Set<NaiveCount.Report> reports = reports(table, codes);
                                    assertThat(figure).isEqualTo(reports.size());
                                    assertThat(mayBeKnown(reports))
                                            .as(table + " " + codes)
                                            .isTrue();
                                }));
    }

    @Property(tries = 60)
    void nothingUnsafeIsLeftBySubtraction(@ForAll long seed) {
        make(seed);
        for (TableDefinition coarse : Tables.all()) {
            for (TableDefinition fine : Tables.all()) {
                if (!coarse.equals(fine) && shown(coarse) && shown(fine)) {
                    families(coarse, fine)
                            .forEach((parent, children) -> judge(coarse, parent, fine, children));
                }
            }
        }
    }

    @Property(tries = 30)
    void theSameReportsHaveTheSameFigureByEveryPathAndNothingBelowTheRuleIsShown(
            @ForAll long seed) {
        List<List<CountedFact>> organisations = new RandomFacts(seed).organisations();
        NaiveCount naive = new NaiveCount(organisations, PLACES);
        Map<Set<NaiveCount.Report>, Integer> figureOf = new HashMap<>();
        figures(counted(organisations), RULE.perturbation())
                .forEach(
                        (table, cells) -> {
                            Map<List<String>, Set<NaiveCount.Report>> reports = naive.cells(table);
                            cells.forEach(
                                    (codes, figure) -> {
                                        Set<NaiveCount.Report> those =
                                                reports.getOrDefault(codes, Set.of());
                                        Integer before = figureOf.put(those, figure);
                                        assertThat(before == null || before.equals(figure))
                                                .isTrue();
                                        assertThat(figure).isGreaterThanOrEqualTo(RULE.reports());
                                        assertThat(Math.abs(figure - those.size()))
                                                .isLessThanOrEqualTo(RULE.noise().distance());
                                    });
                        });
    }

    @Property(tries = 30)
    void theOrderOfFactsMakesNoDifference(@ForAll long seed) {
        List<List<CountedFact>> organisations = new RandomFacts(seed).organisations();
        List<List<CountedFact>> reversed =
                organisations.reversed().stream().map(List::reversed).toList();

        assertThat(figures(counted(reversed))).isEqualTo(figures(counted(organisations)));
    }

    private void make(long seed) {
        List<List<CountedFact>> organisations = new RandomFacts(seed).organisations();
        NaiveCount naive = new NaiveCount(organisations, PLACES);
        truth = Tables.all().stream().collect(Collectors.toMap(table -> table, naive::cells));
        published = figures(counted(organisations));
    }

    /** With all tables, as if none stepped up: what is taken away can only make it safer. */
    private static Map<TableDefinition, Map<List<String>, Integer>> figures(Counting counting) {
        return figures(counting, Rule.EXACT);
    }

    private static Map<TableDefinition, Map<List<String>, Integer>> figures(
            Counting counting, Perturbation perturbation) {
        DisclosureControl control = Counted.controlled(counting, perturbation, PLACES);
        Map<TableDefinition, Map<List<String>, Integer>> figures = new HashMap<>();
        for (int i = 0; i < Tables.all().size(); i++) {
            TableDefinition table = Tables.all().get(i);
            Map<List<String>, Integer> cells = new HashMap<>();
            for (long key : control.published(i)) {
                cells.put(counting.numbers().codes(table.axes(), key), control.figure(i, key));
            }
            figures.put(table, cells);
        }
        return figures;
    }

    private static Counting counted(List<List<CountedFact>> organisations) {
        return Counted.of(organisations, PLACES);
    }

    private boolean shown(TableDefinition table) {
        return !published.getOrDefault(table, Map.of()).isEmpty();
    }

    private Set<NaiveCount.Report> reports(TableDefinition table, List<String> codes) {
        return truth.getOrDefault(table, Map.of()).getOrDefault(codes, Set.of());
    }

    /** The published cells of a finer table by the coarser cell they lie in; none otherwise. */
    private Map<List<String>, List<List<String>>> families(
            TableDefinition coarse, TableDefinition fine) {
        Map<List<String>, List<List<String>>> families = new HashMap<>();
        for (List<String> child : published.getOrDefault(fine, Map.of()).keySet()) {
            List<String> parent = new ArrayList<>();
            for (Axis axis : coarse.axes()) {
                String code = above(axis, fine.axes(), child);
                if (code.isEmpty()) {
                    return Map.of();
                }
                parent.add(code);
            }
            families.computeIfAbsent(parent, any -> new ArrayList<>()).add(child);
        }
        return families;
    }

    private static String above(Axis wanted, List<Axis> axes, List<String> codes) {
        Map<Axis, String> known = new HashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            known.put(axes.get(i), codes.get(i));
        }
        String country = known.getOrDefault(Axis.COUNTRY, "");
        String period = known.getOrDefault(Axis.QUARTER, known.getOrDefault(Axis.YEAR, ""));
        String code = known.getOrDefault(wanted, "");
        if (!code.isEmpty()) {
            return code;
        }
        return switch (wanted) {
            case YEAR -> period.isEmpty() ? "" : period.substring(0, 4);
            case COUNTRY_GROUP -> country.isEmpty() ? "" : PLACES.group(country);
            case WORLD_REGION -> {
                String group = known.getOrDefault(Axis.COUNTRY_GROUP, "");
                yield !country.isEmpty()
                        ? PLACES.worldRegion(country)
                        : group.isEmpty() ? "" : PLACES.coarser(Axis.COUNTRY_GROUP, group);
            }
            case CATEGORY -> {
                String type = known.getOrDefault(Axis.TYPE, "");
                yield type.isEmpty() ? "" : PLACES.coarser(Axis.TYPE, type);
            }
            case LEGAL_MODEL ->
                    country.isEmpty() || period.isEmpty()
                            ? ""
                            : PLACES.legalModel(country, Integer.parseInt(period.substring(0, 4)));
            default -> "";
        };
    }

    private void judge(
            TableDefinition coarse,
            List<String> parent,
            TableDefinition fine,
            List<List<String>> children) {
        String where = coarse.name() + parent + " less " + fine.name() + children;
        assertThat(published.getOrDefault(coarse, Map.of())).as(where).containsKey(parent);
        Set<NaiveCount.Report> whole = reports(coarse, parent);
        int sum = 0;
        Set<NaiveCount.Report> left = new HashSet<>(whole);
        for (List<String> child : children) {
            Set<NaiveCount.Report> one = reports(fine, child);
            assertThat(whole).as(where).containsAll(one);
            sum += one.size();
            left.removeAll(one);
            Set<NaiveCount.Report> without = new HashSet<>(whole);
            without.removeAll(one);
            if (overlap(coarse, fine)) {
                assertThat(mayBeKnown(without) || nothingElse(coarse, parent, fine, 1))
                        .as(where)
                        .isTrue();
            }
        }
        int difference = whole.size() - sum;
        if (difference == 0) {
            assertThat(nothingElse(coarse, parent, fine, children.size())).as(where).isTrue();
        } else if (overlap(coarse, fine)) {
            assertThat(difference < 0 || difference >= RULE.reports()).as(where).isTrue();
        } else {
            assertThat(left).hasSize(difference);
            assertThat(mayBeKnown(left)).as(where).isTrue();
        }
    }

    /** Whether so many are all the cells that there could be, of the codes that occur at all. */
    private boolean nothingElse(
            TableDefinition coarse, List<String> parent, TableDefinition fine, int shown) {
        List<List<String>> possible = List.of(List.of());
        for (Axis axis : fine.axes()) {
            Set<String> codes = occurring(axis);
            possible =
                    possible.stream()
                            .flatMap(
                                    begun ->
                                            codes.stream()
                                                    .map(
                                                            code ->
                                                                    Stream.concat(
                                                                                    begun.stream(),
                                                                                    Stream.of(code))
                                                                            .toList()))
                            .toList();
        }
        long below =
                possible.stream()
                        .filter(
                                codes ->
                                        coarse.axes().stream()
                                                .map(axis -> above(axis, fine.axes(), codes))
                                                .toList()
                                                .equals(parent))
                        .count();
        return !fine.axes().contains(Axis.QUARTER) && below == shown;
    }

    private Set<String> occurring(Axis axis) {
        Set<String> codes = new HashSet<>();
        truth.forEach(
                (table, cells) -> {
                    int place = table.axes().indexOf(axis);
                    if (place >= 0) {
                        cells.keySet().forEach(cell -> codes.add(cell.get(place)));
                    }
                });
        return codes;
    }

    /** Whether a report may lie in several cells of the finer table within one of the coarser. */
    private static boolean overlap(TableDefinition coarse, TableDefinition fine) {
        return fine.axes().stream()
                .anyMatch(axis -> axis.rows() != Axis.Rows.SINGLE && !coarse.axes().contains(axis));
    }

    private static boolean mayBeKnown(Set<NaiveCount.Report> reports) {
        Map<Integer, Long> shares =
                reports.stream()
                        .collect(
                                Collectors.groupingBy(
                                        report -> report.organisation, Collectors.counting()));
        long largest = shares.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return reports.size() >= RULE.reports()
                && shares.size() >= RULE.organisations()
                && reports.size() - largest >= RULE.withoutLargest();
    }
}
