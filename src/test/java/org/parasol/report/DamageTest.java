package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Uuids;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.VaultProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody changed in the database is refused and logged, and takes nothing else with it. */
@ParasolTest
class DamageTest {

    @Autowired Filing filing;
    @Autowired Reports reports;
    @Autowired People people;
    @Autowired JdbcTemplate database;

    private final Person worker;
    private final Person coordinator;

    @Autowired
    DamageTest(Team team) {
        Team.Office office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
    }

    @Test
    void aFlippedBitAndAMovedPartAreFound() {
        ReportId flipped = worker.does(() -> filing.file(Examples.report()));
        ReportId moved = worker.does(() -> filing.file(Examples.report()));
        ReportId sound = worker.does(() -> filing.file(Examples.report()));
        byte[] summary = ciphertext(flipped, "summary");
        summary[summary.length / 2] ^= 1;
        store(flipped, "summary", summary);
        store(moved, "content", ciphertext(sound, "content"));

        for (Person person : new Person[] {worker, coordinator, worker}) {
            damaged(person, flipped);
            damaged(person, moved);
            assertThat(person.does(() -> reports.open(sound)).id()).isEqualTo(sound);
        }
        assertThat(worker.does(reports::mine))
                .extracting(ReportLine::id)
                .containsExactlyInAnyOrder(moved, sound);
        assertThat(coordinator.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(2);
        assertThat(told(flipped)).as("once a month").isEqualTo(1);
        assertThat(told(moved)).isEqualTo(1);
        assertThat(told(sound)).isZero();
    }

    @Test
    void anOlderSummaryPutBackIsInNoList() {
        ReportId id = worker.does(() -> filing.file(Examples.report()));
        ReportId sound = worker.does(() -> filing.file(Examples.report()));
        List<Map<String, @Nullable Object>> before = stored(id);
        coordinator.acts(
                () -> reports.review(id, coordinator.does(() -> reports.open(id)).version()));
        assertThat(coordinator.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(2);
        before.forEach(this::putBack);

        Team.lock(coordinator);
        Person again = people.signIn(coordinator.name());
        assertThat(again.does(() -> reports.list(ReportFilter.ALL, ReportSort.NEWEST, 0, 9)))
                .extracting(page -> page.lines().stream().map(ReportLine::id).toList())
                .isEqualTo(List.of(sound));
        assertThat(worker.does(reports::mine)).extracting(ReportLine::id).containsExactly(sound);
        assertThat(told(id)).isEqualTo(1);
    }

    /** A summary as it stands, with the data keys that open it. */
    private List<Map<String, @Nullable Object>> stored(ReportId report) {
        return database.queryForList(
                "SELECT p.id AS part, p.version, p.ciphertext, k.recipient_id, k.sealed, k.quick"
                        + " FROM report_part p JOIN data_key k ON k.workspace_id = p.workspace_id"
                        + " AND k.part_id = p.id WHERE p.report_id = ? AND p.part = 'summary'",
                Uuids.bytes(report.value()));
    }

    private void putBack(Map<String, @Nullable Object> row) {
        database.update(
                "UPDATE report_part SET version = ?, ciphertext = ? WHERE id = ?",
                row.get("version"),
                row.get("ciphertext"),
                row.get("part"));
        database.update(
                "UPDATE data_key SET sealed = ?, quick = ? WHERE part_id = ?"
                        + " AND recipient_id = ?",
                row.get("sealed"),
                row.get("quick"),
                row.get("part"),
                row.get("recipient_id"));
    }

    private void damaged(Person person, ReportId report) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> person.does(() -> reports.open(report)))
                .matches(
                        e ->
                                e.problem().equals(ReportProblem.NOT_AS_SAVED)
                                        || e.problem().equals(VaultProblem.DAMAGED));
    }

    private byte[] ciphertext(ReportId report, String part) {
        return Objects.requireNonNull(
                database.queryForObject(
                        "SELECT ciphertext FROM report_part WHERE report_id = ? AND part = ?",
                        byte[].class,
                        Uuids.bytes(report.value()),
                        part));
    }

    private void store(ReportId report, String part, byte[] ciphertext) {
        database.update(
                "UPDATE report_part SET ciphertext = ? WHERE report_id = ? AND part = ?",
                ciphertext,
                Uuids.bytes(report.value()),
                part);
    }

    private int told(ReportId report) {
        return Objects.requireNonNull(
                database.queryForObject(
                        "SELECT COUNT(*) FROM audit_entry WHERE subject = ? AND action = 'report.damaged'",
                        Integer.class,
                        Uuids.bytes(report.value())));
    }
}
