package org.parasol.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parasol.report.CodedField;
import org.parasol.report.OpeningProgress;
import org.parasol.report.ReportFilter;
import org.parasol.report.ReportSort;
import org.parasol.report.Reports;
import org.parasol.report.Team;
import org.parasol.testing.People;
import org.parasol.testing.Person;

/**
 * The list of a workspace of 20,000 sealed reports: first opening, later openings, filters, orders.
 */
final class ListBenchmark implements Benchmark {

    private static final int REPORTS = 20_000;
    private static final int UNLOCKS = 7;
    private static final int PAGE = 50;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (Installation installation = Installation.empty(name())) {
            Team.Office office = installation.get(Team.class).office();
            Person coordinator = office.coordinator();
            ManyReports.file(installation, office.worker(), REPORTS);
            Reports reports = installation.get(Reports.class);
            People people = installation.get(People.class);

            List<Measurement> measured = new ArrayList<>();
            measured.add(
                    Measurement.single(
                            "list.first-opening",
                            Stopwatch.millis(
                                            () ->
                                                    coordinator.acts(
                                                            () ->
                                                                    reports.prepare(
                                                                            OpeningProgress
                                                                                    .SILENT)))
                                    / 1000,
                            "s",
                            command()));
            List<Double> unlocks = new ArrayList<>();
            Person last = coordinator;
            for (int i = 0; i < UNLOCKS; i++) {
                // The index goes with the last unlocked session.
                Team.lock(last);
                long began = System.nanoTime();
                last = people.signIn(coordinator.name());
                last.acts(() -> page(reports, ReportFilter.ALL, ReportSort.NEWEST));
                unlocks.add((System.nanoTime() - began) / 1e9);
            }
            measured.add(Measurement.of("list.unlock-to-first-page", unlocks, "s", command()));
            measured.add(
                    Measurement.of("list.filter-or-sort", looks(reports, last), "ms", command()));
            return measured;
        }
    }

    /** Every order, and every field filtered by its most frequent codes. */
    private static List<Double> looks(Reports reports, Person coordinator) {
        List<Double> millis = new ArrayList<>();
        coordinator.acts(
                () -> {
                    for (CodedField field : CodedField.values()) {
                        for (boolean descending : new boolean[] {false, true}) {
                            ReportSort sort = new ReportSort(field, descending);
                            millis.add(
                                    Stopwatch.millis(() -> page(reports, ReportFilter.ALL, sort)));
                        }
                        List<String> codes =
                                reports.counts(ReportFilter.ALL, field).keySet().stream()
                                        .limit(5)
                                        .toList();
                        for (String code : codes) {
                            ReportFilter filter = ReportFilter.ALL.with(field, Set.of(code));
                            millis.add(
                                    Stopwatch.millis(
                                            () -> page(reports, filter, ReportSort.NEWEST)));
                        }
                    }
                });
        return millis;
    }

    /** What a page of the list asks for. */
    private static void page(Reports reports, ReportFilter filter, ReportSort sort) {
        reports.count(filter);
        reports.list(filter, sort, 0, PAGE);
    }
}
