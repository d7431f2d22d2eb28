package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Uuids;
import org.parasol.report.internal.ReportIndexes;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.parasol.vault.VaultProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list that a coordinator filters and sorts, out of sealed summaries. */
@ParasolTest
class ReportListTest {

    @Autowired Reports reports;
    @Autowired Filing filing;
    @Autowired ReportIndexes indexes;
    @Autowired JdbcTemplate database;

    private final Team.Office office;
    private final Person worker;
    private final Person coordinator;

    @Autowired
    ReportListTest(Team team) {
        this.office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
    }

    @Test
    void filtersSortsAndCountsByCodes() {
        worker.does(() -> filing.file(Examples.report("health.care-denied", "SE", 2021)));
        worker.does(() -> filing.file(Examples.report("health.forced-hiv-testing", "NO", 2023)));
        worker.does(() -> filing.file(Examples.report("violence.theft", "SE", 2022)));
        worker.does(() -> filing.file(Examples.report()));

        ReportFilter health = filter(CodedField.VIOLATION_CATEGORY, "health");
        assertThat(countries(health, new ReportSort(CodedField.YEAR, false)))
                .containsExactly("SE", "NO");
        assertThat(countries(health, new ReportSort(CodedField.YEAR, true)))
                .containsExactly("NO", "SE");
        assertThat(countries(health.with(CodedField.COUNTRY, Set.of("SE", "AR")), newest()))
                .containsExactly("SE");
        assertThat(count(filter(CodedField.GROUND, "migrant"))).isEqualTo(4);
        assertThat(count(filter(CodedField.SUBDIVISION, "AR-C"))).isEqualTo(1);
        assertThat(count(filter(CodedField.QUARTER, "2025-Q2"))).isEqualTo(1);
        assertThat(count(filter(CodedField.MONTH, "2025-04"))).isEqualTo(1);
        assertThat(count(filter(CodedField.CONSENT, "to-be-counted"))).isEqualTo(4);
        assertThat(count(filter(CodedField.CONSENT_LANGUAGE, "es"))).isEqualTo(4);
        assertThat(count(filter(CodedField.COUNTRY, "no such code"))).isZero();
        assertThat(coordinator.does(() -> reports.counts(ReportFilter.ALL, CodedField.COUNTRY)))
                .isEqualTo(Map.of("SE", 2, "AR", 1, "NO", 1));
        assertThat(countries(ReportFilter.ALL, new ReportSort(CodedField.MONTH, true)).getFirst())
                .as("those without a month come last")
                .isEqualTo("AR");
    }

    @Test
    void pagesDoNotOverlap() {
        for (int i = 0; i < 7; i++) {
            worker.does(() -> filing.file(Examples.report("violence.theft", "SE", 2022)));
        }
        List<CaseCode> seen = new ArrayList<>();
        for (int offset = 0; offset < 9; offset += 3) {
            int from = offset;
            ReportPage page =
                    coordinator.does(() -> reports.list(ReportFilter.ALL, newest(), from, 3));
            assertThat(page.total()).isEqualTo(7);
            page.lines().forEach(line -> seen.add(line.caseCode()));
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aLineTellsWhatTheReportTells() {
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        ReportLine listed =
                coordinator
                        .does(() -> reports.list(ReportFilter.ALL, newest(), 0, 10))
                        .lines()
                        .getFirst();
        ReportLine own = worker.does(reports::mine).getFirst();
        assertThat(listed.id()).isEqualTo(id);
        assertThat(listed).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(own);
    }

    @Test
    void changesOfOthersAreSeen() {
        Person second = office.coordinator();
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        assertThat(count(filter(CodedField.STATE, "submitted"))).isEqualTo(1);
        int version = second.does(() -> reports.open(id)).version();
        second.acts(() -> reports.review(id, version));
        assertThat(count(filter(CodedField.STATE, "submitted"))).isZero();
        assertThat(count(filter(CodedField.STATE, "reviewed"))).isEqualTo(1);
    }

    @Test
    void theSecondOpeningUsesQuickKeys() {
        worker.does(() -> filing.file(Examples.report()));
        assertThat(quickKeys()).isZero();
        List<Integer> progress = new ArrayList<>();
        coordinator.acts(() -> reports.prepare((opened, total) -> progress.add(total)));
        assertThat(progress).containsExactly(1);
        assertThat(quickKeys()).isEqualTo(1);

        Team.lock(coordinator);
        Person next = office.coordinator();
        assertThat(next.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(1);
    }

    @Test
    void whatIsFrequentComesFromOnesOwnReportsOrFromTheOpenedList() {
        Person colleague = office.worker();
        for (int i = 0; i < 3; i++) {
            worker.does(() -> filing.file(Examples.report("violence.theft", "SE", 2022)));
            colleague.does(() -> filing.file(Examples.report("health.care-denied", "SE", 2022)));
        }
        worker.does(() -> filing.file(Examples.report("health.care-denied", "SE", 2022)));
        worker.does(() -> filing.file(Examples.report("health.forced-hiv-testing", "SE", 2022)));

        assertThat(worker.does(() -> reports.frequentViolations(5)))
                .as("a worker learns nothing of colleagues' reports")
                .containsExactly("violence.theft");
        assertThat(coordinator.does(() -> reports.frequentViolations(5)))
                .as("the list is not opened for this")
                .isEmpty();
        coordinator.acts(() -> reports.prepare(OpeningProgress.SILENT));
        assertThat(coordinator.does(() -> reports.frequentViolations(5)))
                .containsExactly("health.care-denied", "violence.theft");
        assertThat(coordinator.does(() -> reports.frequentViolations(1)))
                .containsExactly("health.care-denied");
    }

    @Test
    void theIndexGoesWithTheLastSession() {
        worker.does(() -> filing.file(Examples.report()));
        Person second = office.coordinator();
        coordinator.acts(() -> reports.prepare(OpeningProgress.SILENT));
        second.acts(() -> reports.prepare(OpeningProgress.SILENT));

        Team.lock(coordinator);
        assertThat(indexes.holds(office.id())).as("a colleague still reads").isTrue();
        Team.lock(second);
        assertThat(indexes.holds(office.id())).isFalse();
    }

    @Test
    void withoutTheKeyThereIsNoList() {
        worker.does(() -> filing.file(Examples.report()));
        Person promoted = office.coordinator();
        Team.lock(promoted);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> promoted.does(() -> reports.count(ReportFilter.ALL)))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(VaultProblem.LOCKED));
    }

    private @Nullable Long quickKeys() {
        return database.queryForObject(
                "SELECT COUNT(quick) FROM data_key WHERE workspace_id = ?",
                Long.class,
                (Object) Uuids.bytes(office.id().value()));
    }

    private int count(ReportFilter filter) {
        return coordinator.does(() -> reports.count(filter));
    }

    private List<String> countries(ReportFilter filter, ReportSort sort) {
        return coordinator.does(() -> reports.list(filter, sort, 0, 50)).lines().stream()
                .map(line -> line.place().country())
                .toList();
    }

    private static ReportSort newest() {
        return ReportSort.NEWEST;
    }

    private static ReportFilter filter(CodedField field, String code) {
        return ReportFilter.ALL.with(field, Set.of(code));
    }
}
