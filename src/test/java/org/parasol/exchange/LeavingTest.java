package org.parasol.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parasol.access.AccountMove;
import org.parasol.access.Accounts;
import org.parasol.access.Role;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.audit.ChainId;
import org.parasol.base.Problem;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstone;
import org.parasol.base.Tombstones;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.exchange.internal.Erasure;
import org.parasol.facts.FactStore;
import org.parasol.report.CaseCode;
import org.parasol.report.Examples;
import org.parasol.report.Filing;
import org.parasol.report.Reconciling;
import org.parasol.report.ReportFilter;
import org.parasol.report.Reports;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.ContentRetention;
import org.parasol.workspace.WorkspaceProblem;
import org.parasol.workspace.WorkspaceRemoval;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A workspace moves to another installation, or leaves nothing behind here. */
@ParasolTest
class LeavingTest {

    private static final String TOLD = "told before the move";

    @TempDir Path folder;
    @Autowired WorkspaceExport export;
    @Autowired WorkspaceImport imports;
    @Autowired WorkspaceLeaving leaving;
    @Autowired Erasure erasure;
    @Autowired WorkspaceRemoval removal;
    @Autowired AccountMove accountMove;
    @Autowired Filing filing;
    @Autowired Reports reports;
    @Autowired Reconciling reconciling;
    @Autowired FactStore facts;
    @Autowired WorkspaceSettings settings;
    @Autowired ContentRetention retention;
    @Autowired Accounts accounts;
    @Autowired AuditLog audit;
    @Autowired Tombstones tombstones;
    @Autowired JdbcTemplate database;
    @Autowired TransactionTemplate transaction;

    private final People people;
    private final Paper.Office office;
    private final Person worker;
    private final Person coordinator;
    private final List<ReportId> filed = new ArrayList<>();
    private final List<UUID> counted = new ArrayList<>();

    @Autowired
    LeavingTest(Paper paper, People people) {
        this.people = people;
        this.office = paper.office();
        this.worker = people.member(office.admin(), Role.OUTREACH_WORKER);
        this.coordinator = people.member(office.admin(), Role.COORDINATOR);
    }

    @Test
    void aWorkspaceMovesWithItsKeys() throws IOException {
        file(5);
        office.admin().acts(() -> retention.change(24));
        CaseCode code = coordinator.does(() -> reports.open(filed.getFirst())).caseCode();
        Path archive = archive();
        WorkspaceId id = office.admin().workspace();
        gone(id);

        Person newcomer = people.firstAdmin();
        refused(newcomer, archive, "0".repeat(31) + "11", ExchangeProblem.WRONG_CODE);
        refused(
                newcomer,
                Files.writeString(folder.resolve("no"), "zip"),
                office.code(),
                ExchangeProblem.NOT_AN_ARCHIVE);
        byte[] changed = Files.readAllBytes(archive);
        changed[changed.length / 2] ^= 1;
        refused(
                newcomer,
                Files.write(folder.resolve("changed"), changed),
                office.code(),
                ExchangeProblem.DAMAGED);
        assertThat(newcomer.does(imports::possible)).as("nothing was changed").isTrue();
        assertThat(newcomer.does(() -> imports.restore(archive, office.code()))).isEqualTo(5);

        Person admin = people.signIn(newcomer.name());
        assertThat(admin.workspace()).isEqualTo(id);
        assertThat(admin.signedIn().keys().workspace()).as("she holds the keys").isPresent();
        assertThat(admin.does(retention::months)).isEqualTo(24);
        assertThat(admin.does(settings::optedIn)).as("decided here anew").isFalse();
        Person reader = people.member(admin, Role.COORDINATOR);
        assertThat(reader.does(() -> reports.count(ReportFilter.ALL))).isEqualTo(5);
        ReportId moved = reader.does(() -> reports.byCaseCode(code)).orElseThrow();
        assertThat(reader.does(() -> reports.open(moved)).content().narrative()).isEqualTo(TOLD);
        int version = reader.does(() -> reports.open(moved)).version();
        reader.acts(() -> reports.review(moved, version));
        admin.acts(() -> settings.optIn(true));
        assertThat(reader.does(reconciling::run).inserted()).isEqualTo(5);

        Person another = people.firstAdmin();
        refused(another, archive, office.code(), ExchangeProblem.ALREADY_HERE);
        refused(admin, archive, office.code(), WorkspaceProblem.KEYS_EXIST);
    }

    @Test
    void nothingStaysOfWhoLeaves() throws IOException {
        file(5);
        office.admin().acts(() -> settings.optIn(true));
        coordinator.does(reconciling::run);
        counted.addAll(coordinator.does(facts::existing));
        assertThat(counted).hasSize(5);
        Path archive = archive();
        WorkspaceId id = office.admin().workspace();
        String name = office.admin().does(settings::name);

        refused(office.admin(), () -> ask(name + "!"), ExchangeProblem.OTHER_NAME);
        assertThat(office.admin().does(() -> ask(name))).as("another has to confirm").isFalse();
        assertThat(coordinator.does(leaving::asked).orElseThrow().by())
                .isEqualTo(office.admin().name());
        refused(office.admin(), this::confirm, ExchangeProblem.NOT_ASKED);
        coordinator.acts(leaving::keep);
        refused(coordinator, this::confirm, ExchangeProblem.NOT_ASKED);
        office.admin().does(() -> ask(name));
        database.update(
                "UPDATE workspace_leaving SET asked_at = asked_at - INTERVAL 8 DAY WHERE id = ?",
                Uuids.bytes(id.value()));
        refused(coordinator, this::confirm, ExchangeProblem.NOT_ASKED);
        office.admin().does(() -> ask(name));
        coordinator.acts(this::confirm);

        assertNothingLeft(id);
        assertThat(tombstones.erased()).contains(id.value());
        AuditEntry left =
                audit.newestOfPlatform(20).stream()
                        .filter(entry -> entry.action().equals("workspace.left"))
                        .findFirst()
                        .orElseThrow();
        assertThat(left.actor()).isEmpty();
        assertThat(left.subject()).as("the operator is not told which").isEmpty();
        assertThat(left.commitment()).hasSize(64);
        assertThat(Arrays.copyOf(left.commitment(), 32)).isEqualTo(head(id));
        assertThat(audit.check(ChainId.of(id)).whole()).as("what it ended with").isTrue();
        refused(people.firstAdmin(), archive, office.code(), ExchangeProblem.LEFT_HERE);
        audit.appendEverywhere(
                new AuditEvent(
                        "backup.restored",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new byte[0]));
        assertThat(Arrays.copyOf(left.commitment(), 32)).as("it has ended").isEqualTo(head(id));
    }

    @Test
    void nobodyArrivesInTheLogOfOthers() {
        WorkspaceId here = office.admin().workspace();
        assertThat(audit.hasChainsOfItsOwn(new WorkspaceId(UUID.randomUUID()))).isTrue();
        assertThat(audit.hasChainsOfItsOwn(new WorkspaceId(Tenancy.NONE))).isFalse();
        assertThat(audit.hasChainsOfItsOwn(new WorkspaceId(ChainId.ofReports(here).scope())))
                .isFalse();
    }

    @Test
    void aBackupDoesNotBringItBack() {
        WorkspaceId id = office.admin().workspace();
        file(1);
        Tombstone stone =
                new Tombstone(1, LocalDate.EPOCH, Tombstone.Kind.ERASED, List.of(id.value()));
        assertThat(erasure.bury(List.of(stone))).containsExactly(stone);
        assertNothingLeft(id);
        assertThat(erasure.bury(List.of(stone))).isEmpty();
    }

    @Test
    void whoIsAloneNeedsNobody() {
        Person alone = people.admin();
        String name = alone.does(settings::name);
        assertThat(alone.does(leaving::alone)).isTrue();
        assertThat(alone.does(() -> ask(name))).isTrue();
        assertNothingLeft(alone.workspace());
    }

    private boolean ask(String name) {
        return leaving.ask(name, Person.PASSWORD.toCharArray());
    }

    private void confirm() {
        leaving.confirm(Person.PASSWORD.toCharArray());
    }

    private void file(int count) {
        Stream.generate(() -> worker.does(() -> filing.file(Examples.report().withNarrative(TOLD))))
                .limit(count)
                .forEach(filed::add);
    }

    private Path archive() throws IOException {
        Path file = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            office.admin()
                    .acts(() -> export.write(export.begin(Person.PASSWORD.toCharArray()), out));
        }
        return file;
    }

    /** As if this were another installation. */
    private void gone(WorkspaceId id) {
        transaction.executeWithoutResult(
                status -> {
                    removal.removeRows(id);
                    accountMove.delete(id);
                    removal.removeItself(id);
                });
    }

    private byte[] head(WorkspaceId id) {
        return Objects.requireNonNull(
                database.queryForObject(
                        "SELECT hash FROM audit_head WHERE scope = ?",
                        byte[].class,
                        (Object) ChainId.of(id).bytes()));
    }

    /**
     * No table but the log's has the workspace's id, a member's, a report's or a fact's in any
     * column.
     */
    private void assertNothingLeft(WorkspaceId id) {
        byte[] bytes = Uuids.bytes(id.value());
        Stream<UUID> members =
                Stream.of(office.admin(), worker, coordinator).map(person -> person.id().value());
        List<UUID> ids = new ArrayList<>(List.of(id.value()));
        if (id.equals(office.admin().workspace())) {
            members.forEach(ids::add);
            filed.forEach(report -> ids.add(report.value()));
            ids.addAll(counted);
        }
        List<String> columns =
                database.query(
                        "SELECT CONCAT('`', table_name, '` WHERE `', column_name, '`') FROM"
                                + " information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND column_type = 'binary(16)' AND table_name NOT LIKE"
                                + " 'audit%'",
                        (row, number) -> row.getString(1));
        assertThat(columns).hasSizeGreaterThan(20);
        for (String column : columns) {
            for (UUID one : ids) {
                assertThat(
                                database.query(
                                        "SELECT 1 FROM " + column + " = ?",
                                        (row, number) -> row.getInt(1),
                                        (Object) Uuids.bytes(one)))
                        .as(column)
                        .isEmpty();
            }
        }
        assertThat(
                        database.query(
                                "SELECT 1 FROM audit_detail WHERE scope IN (?, ?)",
                                (row, number) -> row.getInt(1),
                                bytes,
                                ChainId.ofReports(id).bytes()))
                .isEmpty();
        assertThat(accounts.ofWorkspace(id)).isEmpty();
    }

    private void refused(Person person, Path archive, String code, Problem why) {
        refused(person, () -> imports.restore(archive, code), why);
    }

    private void refused(Person person, Runnable deed, Problem why) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> person.acts(deed))
                .matches(e -> e.problem().equals(why), "refused as " + why);
    }
}
