package org.parasol.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parasol.base.Texts;
import org.parasol.codebook.Codebook;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.report.ReportContent;
import org.parasol.report.When;

class DemoWorldTest {

    private final List<DemoWorkspace> world = DemoWorld.workspaces(1);
    private final Texts texts = new Texts();

    @Test
    void sixtyOrganisationsStandInTwentyCountries() {
        Map<String, Long> perCountry =
                world.stream()
                        .collect(
                                Collectors.groupingBy(
                                        DemoWorkspace::country, Collectors.counting()));
        assertThat(world).hasSize(60);
        assertThat(perCountry).hasSize(20);
        assertThat(perCountry.values().stream().filter(count -> count == 5)).hasSize(8);
        assertThat(perCountry.values().stream().filter(count -> count == 3)).hasSize(4);
        assertThat(perCountry.values().stream().filter(count -> count == 1)).hasSize(8);
    }

    @Test
    void fortyThousandReportsAreSharedOut() {
        assertThat(world.stream().filter(DemoWorkspace::sealed)).hasSize(24);
        assertThat(reports(true)).isEqualTo(12_000);
        assertThat(reports(false)).isEqualTo(28_000);
        assertThat(world).allSatisfy(workspace -> assertThat(workspace.reports()).isPositive());
    }

    @Test
    void allWorldRegionsIncomeGroupsAndLegalModelsOccur() {
        Regions regions = new Regions();
        LegalModels legalModels = new LegalModels();
        assertThat(world.stream().map(workspace -> regions.worldRegion(workspace.country())))
                .containsAll(regions.worldRegions());
        assertThat(world.stream().map(workspace -> regions.incomeGroup(workspace.country())))
                .contains("low", "lower-middle", "upper-middle", "high");
        assertThat(
                        world.stream()
                                .map(
                                        workspace ->
                                                legalModels
                                                        .at(workspace.country(), 2025)
                                                        .label()
                                                        .code()))
                .contains(
                        "fully-criminalised",
                        "partly-criminalised",
                        "client-criminalised",
                        "licensed",
                        "decriminalised");
    }

    @Test
    void theSameSeedMakesTheSameReports() {
        assertThat(sample(7)).isEqualTo(sample(7)).isNotEqualTo(sample(8));
    }

    @Test
    void reportsAreNotLaterThanTheLastQuarter() {
        assertThat(sample(3))
                .allSatisfy(
                        report -> {
                            assertThat(report.when().year()).isBetween(2015, 2026);
                            if (report.when().year() == 2026) {
                                assertThat(report.when().quarterOfYear()).isLessThanOrEqualTo(3);
                            }
                        });
    }

    @Test
    void reportsComeInWhenTheirQuarterIsOverOrUpToAYearLater() {
        List<ReportContent> all = sample(5);
        List<List<ReportContent>> rounds = DemoRounds.of(all, ReportContent::when, new Dice(1));

        assertThat(rounds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(rounds).hasSize(DemoRounds.RELEASES.size() + 1).noneMatch(List::isEmpty);
        for (int round = 0; round < DemoRounds.RELEASES.size(); round++) {
            LocalDate release = DemoRounds.RELEASES.get(round);
            assertThat(rounds.get(round))
                    .allMatch(report -> isOver(report.when(), release))
                    .as("those of older quarters are late")
                    .anyMatch(report -> isOver(report.when(), release.minusMonths(3)));
        }
        assertThat(rounds.getFirst().size()).isGreaterThan(all.size() * 2 / 3);
        assertThat(rounds).isEqualTo(DemoRounds.of(all, ReportContent::when, new Dice(1)));
    }

    private static boolean isOver(When when, LocalDate date) {
        int quarter = when.quarterOfYear() == 0 ? 4 : when.quarterOfYear();
        return LocalDate.of(when.year(), 1, 1).plusMonths(3L * quarter).isBefore(date);
    }

    private List<ReportContent> sample(long seed) {
        DemoReports reports = new DemoReports(new Codebook(texts), new LegalModels(), texts);
        Dice dice = new Dice(seed);
        return IntStream.range(0, 300)
                .mapToObj(i -> reports.report(world.get(i % world.size()), 2026, 3, dice))
                .toList();
    }

    private int reports(boolean sealed) {
        return world.stream()
                .filter(workspace -> workspace.sealed() == sealed)
                .mapToInt(DemoWorkspace::reports)
                .sum();
    }

    @Test
    void theOrganisationsAreInventedButPlausible() {
        assertThat(Stream.of(world).flatMap(List::stream).map(DemoWorkspace::name))
                .doesNotHaveDuplicates();
    }
}
