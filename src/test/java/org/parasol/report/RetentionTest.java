package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.facts.FactStore;
import org.parasol.report.internal.ContentEnd;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.parasol.workspace.ContentRetention;
import org.parasol.workspace.RetentionPreview;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Content ends by itself or early; what may be counted outlives it until consent is withdrawn. */
@ParasolTest
class RetentionTest {

    @Autowired Reports reports;
    @Autowired Drafts drafts;
    @Autowired Destruction destruction;
    @Autowired Reconciling reconciling;
    @Autowired FactStore facts;
    @Autowired Filing filing;
    @Autowired ContentEnd end;
    @Autowired ContentRetention retention;
    @Autowired AuditLog audit;
    @Autowired JdbcTemplate database;

    private final Team.Office office;
    private final Person worker;
    private final Person coordinator;

    @Autowired
    RetentionTest(Team team) {
        this.office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
        office.optIn(true);
    }

    @Test
    void contentEndsWithoutAnyKeyAndItsFactStays() {
        List<ReportId> filed = file(5);
        run();
        ReportId over = filed.getFirst();
        CaseCode code = worker.does(() -> reports.open(over)).caseCode();
        assertThat(coordinator.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(5);
        set(over, "retention_month", YearMonth.now(ZoneOffset.UTC).minusMonths(1));
        end.run();
        assertThat(parts(over)).containsExactly("consent");
        assertThat(keysOf(over)).as("one for the workspace, one for the author").isEqualTo(2);
        assertThat(coordinator.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(4);
        for (Person person : List.of(worker, coordinator)) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> person.does(() -> reports.open(over)))
                    .matches(e -> e.problem() == ReportProblem.NOT_FOUND);
            DestroyedReport left = person.does(destruction::all).getFirst();
            assertThat(left.caseCode()).contains(code);
            assertThat(left.counted()).isTrue();
            assertThat(left.done()).isEqualTo(left.destroyed().plusDays(30));
            assertThat(left.isDone()).isFalse();
        }
        assertThat(run()).as("the fact stays").isEqualTo(ReconcileResult.NOTHING);
        assertThat(existing()).hasSize(5);
        assertThat(destructions()).isEqualTo(1);
        end.run();
        assertThat(destructions()).as("destroyed once").isEqualTo(1);
    }

    @Test
    void consentOfADestroyedReportIsWithdrawnByItsAuthor() {
        List<ReportId> filed = file(5);
        run();
        set(filed.getFirst(), "retention_month", YearMonth.now(ZoneOffset.UTC).minusMonths(1));
        end.run();
        worker.acts(() -> destruction.withdraw(filed.getFirst()));
        assertThat(worker.does(destruction::all).getFirst().counted()).isFalse();
        assertThat(run()).isEqualTo(new ReconcileResult(0, 0, 1, 0));
        assertThat(existing()).hasSize(4);
    }

    @Test
    void aColleagueSeesNothingOfIt() {
        ReportId id = file(1).getFirst();
        destroy(id, DestructionReason.DONE);
        Person colleague = office.worker();
        assertThat(colleague.does(destruction::all)).isEmpty();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> colleague.acts(() -> destruction.withdraw(id)));
    }

    @Test
    void aCoordinatorDestroysEarlyAndSaysWhy() {
        List<ReportId> filed = file(5);
        run();
        destroy(filed.get(0), DestructionReason.ASKED);
        destroy(filed.get(1), DestructionReason.DANGER);
        assertThat(parts(filed.get(0))).containsExactly("consent");
        assertThat(coordinator.does(destruction::all))
                .extracting(DestroyedReport::counted)
                .containsExactlyInAnyOrder(false, true);
        assertThat(run())
                .as("she asked for it, so nothing of it is counted")
                .isEqualTo(new ReconcileResult(0, 0, 1, 0));
    }

    @Test
    void anOlderVersionIsNotDestroyed() {
        ReportId id = file(1).getFirst();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                coordinator.acts(
                                        () -> destruction.destroy(id, DestructionReason.DONE, 1)))
                .matches(e -> e.problem() == ReportProblem.EDITED_ELSEWHERE);
        assertThat(parts(id)).contains("content");
    }

    @Test
    void theConsentEndsWithTheLastQuarterAndSoDoesTheFact() {
        List<ReportId> filed = file(5);
        run();
        destroy(filed.getFirst(), DestructionReason.DONE);
        set(filed.getFirst(), "consent_until", "2020-Q1");
        UUID fact = existing().iterator().next();
        database.update(
                "UPDATE fact SET retention_quarter = '2020-Q1' WHERE id = ?", Uuids.bytes(fact));
        end.run();
        assertThat(coordinator.does(destruction::all)).isEmpty();
        assertThat(parts(filed.getFirst())).isEmpty();
        assertThat(existing()).hasSize(4).doesNotContain(fact);
    }

    @Test
    void draftsEndToo() {
        ReportId draft = worker.does(drafts::start);
        set(draft, "retention_month", YearMonth.now(ZoneOffset.UTC).minusMonths(1));
        end.run();
        assertThat(worker.does(drafts::mine)).isEmpty();
        assertThat(parts(draft)).isEmpty();
    }

    @Test
    void shorteningMovesWhatIsThere() {
        List<ReportId> filed = file(2);
        ReportId draft = worker.does(drafts::start);
        set(filed.getFirst(), "month_received", YearMonth.now(ZoneOffset.UTC).minusMonths(13));
        Person admin = office.admin();
        assertThat(admin.does(() -> retention.preview(12))).isEqualTo(new RetentionPreview(2, 1));
        admin.acts(() -> retention.change(12));
        assertThat(admin.does(retention::months)).isEqualTo(12);
        assertThat(month(filed.get(0))).isEqualTo(YearMonth.now(ZoneOffset.UTC).minusMonths(1));
        assertThat(month(filed.get(1))).isEqualTo(YearMonth.now(ZoneOffset.UTC).plusMonths(12));
        assertThat(month(draft)).isEqualTo(YearMonth.now(ZoneOffset.UTC).plusMonths(12));
        assertThat(month(file(1).getFirst()))
                .isEqualTo(YearMonth.now(ZoneOffset.UTC).plusMonths(12));
        end.run();
        assertThat(parts(filed.get(0))).containsExactly("consent");
        assertThat(parts(filed.get(1))).contains("content");
    }

    @Test
    void outOfBoundsIsRefused() {
        Stream.of(0, 241)
                .forEach(
                        months ->
                                assertThatExceptionOfType(ProblemException.class)
                                        .isThrownBy(
                                                () ->
                                                        office.admin()
                                                                .acts(
                                                                        () ->
                                                                                retention.change(
                                                                                        months))));
    }

    @Test
    void itIsDoneWhenTheLastBackupHasExpired() {
        ReportId id = file(1).getFirst();
        destroy(id, DestructionReason.DONE);
        set(id, "destroyed_on", LocalDate.now(ZoneOffset.UTC).minusDays(30));
        assertThat(worker.does(destruction::all).getFirst().isDone()).isTrue();
    }

    private void destroy(ReportId id, DestructionReason reason) {
        int version = coordinator.does(() -> reports.open(id)).version();
        coordinator.acts(() -> destruction.destroy(id, reason, version));
    }

    private List<ReportId> file(int count) {
        return Stream.generate(
                        () ->
                                worker.does(
                                        () ->
                                                filing.file(
                                                        Examples.report(
                                                                "violence.theft", "SE", 2022))))
                .limit(count)
                .toList();
    }

    private void set(ReportId id, String column, Object value) {
        database.update(
                "UPDATE report SET " + column + " = ? WHERE id = ?",
                value.toString(),
                Uuids.bytes(id.value()));
    }

    private YearMonth month(ReportId id) {
        return YearMonth.parse(
                String.valueOf(
                        database.queryForObject(
                                "SELECT retention_month FROM report WHERE id = ?",
                                String.class,
                                Uuids.bytes(id.value()))));
    }

    private List<String> parts(ReportId id) {
        return database.query(
                "SELECT part FROM report_part WHERE report_id = ?",
                (row, number) -> row.getString(1),
                Uuids.bytes(id.value()));
    }

    private int keysOf(ReportId id) {
        return database.queryForList(
                        "SELECT k.id FROM data_key k JOIN report_part p ON p.id = k.part_id"
                                + " WHERE p.report_id = ?",
                        byte[].class,
                        Uuids.bytes(id.value()))
                .size();
    }

    private long destructions() {
        return Tenancy.as(office.id(), () -> audit.newestOfReports(100)).stream()
                .filter(entry -> entry.action().equals("report.content-destroyed"))
                .count();
    }

    private ReconcileResult run() {
        return coordinator.does(reconciling::run);
    }

    private Set<UUID> existing() {
        return coordinator.does(facts::existing);
    }
}
