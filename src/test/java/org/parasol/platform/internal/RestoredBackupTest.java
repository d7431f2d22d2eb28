package org.parasol.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parasol.access.OneTimeLinks;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Tombstone;
import org.parasol.base.Tombstones;
import org.parasol.base.Uuids;
import org.parasol.facts.FactStore;
import org.parasol.facts.Reconciled;
import org.parasol.report.Destruction;
import org.parasol.report.DestructionReason;
import org.parasol.report.Examples;
import org.parasol.report.Filing;
import org.parasol.report.ReconcileResult;
import org.parasol.report.Reconciling;
import org.parasol.report.ReportDetail;
import org.parasol.report.Reports;
import org.parasol.report.Team;
import org.parasol.statistics.Publication;
import org.parasol.statistics.StatisticsProblem;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.HandedLink;
import org.parasol.workspace.Invitations;
import org.parasol.workspace.KeyLoss;
import org.parasol.workspace.Members;
import org.parasol.workspace.RestoreNotice;
import org.parasol.workspace.RestoreNotices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A backup that is put back undoes no destruction, withdrawal, deactivation or spent link. */
@ParasolTest
class RestoredBackupTest {

    @Autowired TombstoneCheck check;
    @Autowired TombstoneLog log;
    @Autowired Tombstones tombstones;
    @Autowired Reports reports;
    @Autowired Destruction destruction;
    @Autowired Reconciling reconciling;
    @Autowired Reconciled reconciled;
    @Autowired FactStore facts;
    @Autowired Filing filing;
    @Autowired Members members;
    @Autowired Invitations invitations;
    @Autowired OneTimeLinks links;
    @Autowired RestoreNotices notices;
    @Autowired Publication publication;
    @Autowired People people;
    @Autowired JdbcTemplate database;
    @Autowired TransactionTemplate transaction;

    private final JdbcTemplate owner;
    private final Path file;
    private final Team.Office office;
    private final Person worker;
    private final Person coordinator;
    private final Person leaver;

    @Autowired
    RestoredBackupTest(
            Team team, FlywayConnectionDetails owner, @Value("${parasol.data}") Path data) {
        this.owner =
                new JdbcTemplate(
                        new DriverManagerDataSource(
                                Objects.requireNonNull(owner.getJdbcUrl()),
                                Objects.requireNonNull(owner.getUsername()),
                                Objects.requireNonNull(owner.getPassword())));
        this.file = data.resolve("tombstones");
        this.office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
        this.leaver = office.coordinator();
        office.optIn(true);
    }

    /** Other tests publish and look at first pages. */
    @AfterEach
    void asBefore() {
        owner.update("UPDATE contributor SET reconciled = TRUE");
        owner.update("DELETE FROM workspace_restore");
        log.mark();
    }

    @Test
    void nothingOfItComesBack() {
        List<ReportId> filed = file(6);
        run();
        HandedLink spent = invite();
        HandedLink open = invite();
        Backup backup = new Backup();

        destroy(filed.get(0));
        ReportDetail detail = worker.does(() -> reports.open(filed.get(1)));
        worker.does(
                () ->
                        reports.changeConsents(
                                filed.get(1), Map.of("to-be-counted", "no"), detail.version()));
        run();
        assertThat(existing()).hasSize(5);
        office.admin().acts(() -> members.deactivate(leaver.id(), KeyLoss.REFUSED));
        people.join(spent);
        log.mark();

        backup.putBack();
        assertThat(parts(filed.get(0))).contains("content", "summary");
        assertThat(worker.does(() -> reports.open(filed.get(0)))).isNotNull();
        assertThat(existing()).hasSize(6);
        assertThat(links.peek(spent.link().secret())).isPresent();

        Optional<LocalDate> restored = check();
        assertThat(restored).contains(LocalDate.now(ZoneOffset.UTC));
        assertThat(parts(filed.get(0))).containsExactly("consent");
        assertThat(existing()).as("the withdrawn fact goes without any key").hasSize(5);
        assertThat(active(leaver)).isFalse();
        assertThat(keysOf(leaver)).isZero();
        assertThat(links.peek(spent.link().secret())).isEmpty();
        assertThat(links.peek(open.link().secret())).as("open links are void too").isEmpty();

        assertThat(worker.does(notices::current))
                .contains(new RestoreNotice(restored.orElseThrow(), restored.orElseThrow()));
        Person operator = people.operator();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> operator.does(() -> publication.ask()))
                .matches(e -> e.problem() == StatisticsProblem.RESTORED);
        int missing = reconciled.missing();
        assertThat(run())
                .as("the restored summary says yes, and she said no")
                .isEqualTo(ReconcileResult.NOTHING);
        assertThat(reconciled.missing()).isEqualTo(missing - 1);
        office.admin().acts(notices::dismiss);
        assertThat(worker.does(notices::current)).isEmpty();
        log.mark();
        assertThat(check()).as("once").isEmpty();
    }

    @Test
    void consentGivenAgainCounts() {
        List<ReportId> filed = file(5);
        run();
        answer(filed.getFirst(), "no");
        run();
        answer(filed.getFirst(), "yes");
        file(4);
        assertThat(run().inserted()).isEqualTo(5);
        assertThat(existing()).hasSize(9);
    }

    @Test
    void aDeedThatWasRolledBackLeavesNoStone() {
        UUID link = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> {
                    tombstones.add(Tombstone.Kind.LINK_CLOSED, link);
                    status.setRollbackOnly();
                });
        assertThat(stones()).noneMatch(stone -> stone.ids().contains(link));
        transaction.executeWithoutResult(
                status -> tombstones.add(Tombstone.Kind.LINK_CLOSED, link));
        assertThat(stones()).anyMatch(stone -> stone.ids().contains(link));
    }

    @Test
    void aPowerFailureIsNoRestoredBackup() {
        long before = stones().getLast().number();
        ReportId id = file(1).getFirst();
        destroy(id);
        owner.update("UPDATE tombstone_mark SET number = ?", before);
        assertThat(check()).as("written, done, and not noted").isEmpty();
    }

    private Optional<LocalDate> check() {
        return check.run(stones());
    }

    private List<Tombstone> stones() {
        try (TombstoneFile read = TombstoneFile.open(file)) {
            return read.read();
        }
    }

    private void answer(ReportId id, String answer) {
        int version = worker.does(() -> reports.open(id)).version();
        worker.does(() -> reports.changeConsents(id, Map.of("to-be-counted", answer), version));
    }

    private void destroy(ReportId id) {
        int version = coordinator.does(() -> reports.open(id)).version();
        coordinator.acts(() -> destruction.destroy(id, DestructionReason.DONE, version));
    }

    private HandedLink invite() {
        return office.admin()
                .does(
                        () ->
                                invitations.invite(
                                        Set.of(Role.OUTREACH_WORKER), Invitations.USUAL_VALIDITY));
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

    private List<String> parts(ReportId id) {
        return database.query(
                "SELECT part FROM report_part WHERE report_id = ?",
                (row, number) -> row.getString(1),
                Uuids.bytes(id.value()));
    }

    private boolean active(Person person) {
        return Boolean.TRUE.equals(
                database.queryForObject(
                        "SELECT active FROM account WHERE id = ?",
                        Boolean.class,
                        Uuids.bytes(person.id().value())));
    }

    private int keysOf(Person person) {
        return database.query(
                        "SELECT 1 FROM workspace_key_wrap WHERE id = ?",
                        (row, number) -> row.getInt(1),
                        Uuids.bytes(person.id().value()))
                .size();
    }

    private ReconcileResult run() {
        return coordinator.does(reconciling::run);
    }

    private Set<UUID> existing() {
        return coordinator.does(facts::existing);
    }

    /** Copies of all rows of the workspace, as a dump has them, and of the database's mark. */
    private final class Backup {

        private static final List<String> TABLES =
                List.of(
                        "account",
                        "one_time_link",
                        "workspace_member",
                        "workspace_key_wrap",
                        "report",
                        "report_part",
                        "data_key",
                        "fact",
                        "fact_violation",
                        "fact_ground",
                        "fact_need",
                        "tombstone_mark");

        private final List<List<Map<String, Object>>> rows = new ArrayList<>();

        Backup() {
            TABLES.forEach(table -> rows.add(owner.queryForList("SELECT * FROM " + table)));
        }

        void putBack() {
            for (int i = 0; i < TABLES.size(); i++) {
                String table = TABLES.get(i);
                rows.get(i).forEach(row -> putBack(table, row));
            }
        }

        private void putBack(String table, Map<String, Object> row) {
            List<String> columns = List.copyOf(row.keySet());
            owner.update(
                    "INSERT INTO "
                            + table
                            + " (`"
                            + String.join("`, `", columns)
                            + "`) VALUES ("
                            + columns.stream().map(column -> "?").collect(Collectors.joining(","))
                            + ") ON DUPLICATE KEY UPDATE "
                            + columns.stream()
                                    .map(column -> "`" + column + "` = VALUES(`" + column + "`)")
                                    .collect(Collectors.joining(", ")),
                    columns.stream().map(row::get).toArray());
        }
    }
}
