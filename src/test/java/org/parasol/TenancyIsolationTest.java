package org.parasol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parasol.TenantRows.Fixture;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.BareWorkspace;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first two walls of tenancy, for every entity there is: tests are made from the metamodel, so
 * a new entity is either isolated, or named below as belonging to no workspace, or fails here.
 */
@ParasolTest
class TenancyIsolationTest {

    @Autowired BareWorkspace bare;

    /** Entities that belong to no workspace, each for a reason that its own comment tells. */
    private static final Set<String> OWNED_BY_NO_WORKSPACE =
            Set.of("AccountRow", "FactorRow", "LinkRow", "RecoveryCodeRow", "WorkspaceRow");

    /** What each tenant-owned entity needs besides values of the right types. */
    private static final Map<String, Fixture> FIXTURES =
            Map.ofEntries(
                    Map.entry("WorkspaceKeyRow", Fixture.one()),
                    Map.entry("MemberRow", Fixture.ofAccount()),
                    Map.entry(
                            "KeyWrapRow",
                            Fixture.plain()
                                    .parent("id", "MemberRow")
                                    .parent("key", "WorkspaceKeyRow")),
                    Map.entry("InvitationRow", Fixture.plain()),
                    Map.entry("ChoicesRow", Fixture.one()),
                    Map.entry("ReportRow", Fixture.plain()),
                    Map.entry("PartRow", Fixture.plain().parent("reportId", "ReportRow")),
                    Map.entry("NamedReaderRow", Fixture.plain().parent("reportId", "ReportRow")),
                    Map.entry("DataKeyRow", Fixture.plain().parent("partId", "PartRow")),
                    Map.entry("LedgerRow", Fixture.one()),
                    Map.entry("RestoreRow", Fixture.one()),
                    Map.entry("LeavingRow", Fixture.one()),
                    Map.entry("WaiverRow", Fixture.one()),
                    Map.entry("KeyChangeRow", Fixture.plain()),
                    Map.entry("RenewalRow", Fixture.one()),
                    Map.entry("WitnessRow", Fixture.plain()));

    @Autowired EntityManager entities;
    @Autowired JdbcTemplate database;

    private final TransactionTemplate transactions;

    @Autowired
    TenancyIsolationTest(PlatformTransactionManager transactionManager) {
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @Test
    void everyEntityIsOwnedByAWorkspaceOrNamedHere() {
        assertThat(entities.getMetamodel().getEntities())
                .filteredOn(type -> !TenantOwned.class.isAssignableFrom(type.getJavaType()))
                .extracting(EntityType::getName)
                .containsExactlyInAnyOrderElementsOf(OWNED_BY_NO_WORKSPACE);
        assertThat(TenantRows.owned(entities))
                .extracting(EntityType::getName)
                .containsExactlyInAnyOrderElementsOf(FIXTURES.keySet());
    }

    @TestFactory
    Stream<DynamicContainer> everyTenantOwnedEntityIsIsolated() {
        return TenantRows.owned(entities).stream()
                .map(
                        type ->
                                DynamicContainer.dynamicContainer(
                                        type.getName(),
                                        Stream.of(
                                                test("is seen at home", () -> seenAtHome(type)),
                                                test("is not read", () -> notRead(type)),
                                                test("is not updated", () -> notUpdated(type)),
                                                test("is not saved over", () -> notSaved(type)),
                                                test("is not removed", () -> notRemoved(type)),
                                                test("is not in bulk", () -> notInBulk(type)),
                                                test("needs a workspace", () -> needsOne(type)),
                                                test("keeps nobody waiting", () -> notHeld(type)),
                                                test("has the keys", () -> hasTheKeys(type)))));
    }

    @Test
    void noForeignKeyPointsAcrossWorkspaces() {
        WorkspaceId here = bare.insert();
        WorkspaceId there = bare.insert();
        UUID member = rows().store(type("MemberRow"), there);
        rows().store(type("WorkspaceKeyRow"), here);
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "INSERT INTO workspace_key_wrap (workspace_id, id,"
                                                + " row_version, sealed, since)"
                                                + " VALUES (?, ?, 0, 'x', NOW(6))",
                                        Uuids.bytes(here.value()),
                                        Uuids.bytes(member)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("workspace_key_wrap_member");
    }

    /** Also for tables that no entity stands for. */
    @Test
    void everyTableOfAWorkspaceHasItInItsKeys() {
        List<String> tables =
                database.query(
                        "SELECT table_name FROM information_schema.columns WHERE table_schema ="
                                + " DATABASE() AND column_name = 'workspace_id'",
                        (row, number) -> row.getString(1));
        assertThat(tables)
                .contains("workspace_key")
                // An account may belong to no workspace, so its key cannot begin with one.
                .filteredOn(table -> !"account".equals(table))
                .allSatisfy(
                        table -> {
                            assertThat(columns(table, "PRIMARY")).startsWith("workspace_id");
                            assertThat(foreignKeys(table))
                                    .anySatisfy(
                                            key ->
                                                    assertThat(columns(table, key.name()))
                                                            .startsWith("workspace_id"));
                        });
    }

    @Test
    void theNilWorkspaceIsUnstorable() {
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "INSERT INTO workspace (id, row_version, created_month,"
                                                + " name_sealed) VALUES (?, 0, '2026-01', 'x')",
                                        Uuids.bytes(Tenancy.NONE)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                database.update(
                                        "INSERT INTO workspace_member (workspace_id, id,"
                                                + " row_version, roles, certificate, certified_by,"
                                                + " certified_at) VALUES (?, ?, 0, '', 'x', ?,"
                                                + " NOW(6))",
                                        Uuids.bytes(Tenancy.NONE),
                                        Uuids.bytes(UUID.randomUUID()),
                                        Uuids.bytes(UUID.randomUUID())))
                .isInstanceOf(DataAccessException.class);
    }

    private void seenAtHome(EntityType<?> type) {
        WorkspaceId home = bare.insert();
        UUID id = rows().store(type, home);
        assertThat(stands(type, home, id)).isTrue();
    }

    private void notRead(EntityType<?> type) {
        WorkspaceId home = bare.insert();
        UUID id = rows().store(type, home);
        for (Optional<WorkspaceId> stranger : strangers()) {
            assertThat(
                            in(
                                    stranger,
                                    () ->
                                            Optional.ofNullable(
                                                    entities.find(type.getJavaType(), id))))
                    .isEmpty();
            assertThat(in(stranger, () -> count(type, id))).isZero();
            assertThatThrownBy(
                            () ->
                                    in(
                                            stranger,
                                            () ->
                                                    ((TenantOwned)
                                                                    entities.getReference(
                                                                            type.getJavaType(), id))
                                                            .getRowVersion()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private void notUpdated(EntityType<?> type) {
        WorkspaceId home = bare.insert();
        UUID id = rows().store(type, home);
        int version = version(type, home, id);
        for (Optional<WorkspaceId> stranger : strangers()) {
            refusedOrNothing(stranger, "update " + type.getName() + " e set e.rowVersion = 99");
            refusedOrNothing(
                    stranger,
                    "update " + type.getName() + " e set e.rowVersion = 99 where e.id = ?1",
                    id);
        }
        assertThat(version(type, home, id)).isEqualTo(version);
    }

    private void notSaved(EntityType<?> type) {
        WorkspaceId home = bare.insert();
        UUID id = rows().store(type, home);
        int version = version(type, home, id);
        for (Optional<WorkspaceId> stranger : strangers()) {
            Object detached = in(Optional.of(home), () -> entities.find(type.getJavaType(), id));
            assertThatThrownBy(
                            () ->
                                    in(
                                            stranger,
                                            () -> {
                                                Object merged = entities.merge(detached);
                                                entities.flush();
                                                return merged;
                                            }))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(version(type, home, id)).isEqualTo(version);
    }

    private void notRemoved(EntityType<?> type) {
        WorkspaceId home = bare.insert();
        UUID id = rows().store(type, home);
        for (Optional<WorkspaceId> stranger : strangers()) {
            assertThatThrownBy(
                            () ->
                                    in(
                                            stranger,
                                            () -> {
                                                entities.remove(
                                                        entities.getReference(
                                                                type.getJavaType(), id));
                                                entities.flush();
                                                return id;
                                            }))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(stands(type, home, id)).isTrue();
    }

    private void notInBulk(EntityType<?> type) {
        WorkspaceId home = bare.insert();
        UUID id = rows().store(type, home);
        for (Optional<WorkspaceId> stranger : strangers()) {
            refusedOrNothing(stranger, "delete from " + type.getName());
            refusedOrNothing(stranger, "delete from " + type.getName() + " e where e.id = ?1", id);
        }
        assertThat(stands(type, home, id)).isTrue();
    }

    private void needsOne(EntityType<?> type) {
        assertThatThrownBy(() -> rows().store(type, new WorkspaceId(Tenancy.NONE)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> rows().store(type, WorkspaceId.random()))
                .isInstanceOf(RuntimeException.class);
    }

    /**
     * A removal of one workspace's row locks no row of another's: a table read from end to end for
     * one row would make all workspaces wait for one another, or fail as deadlocks.
     */
    private void notHeld(EntityType<?> type) {
        WorkspaceId here = bare.insert();
        WorkspaceId there = bare.insert();
        UUID own = rows().store(type, here);
        UUID other = rows().store(type, there);
        List<WorkspaceId> done = new ArrayList<>();
        try {
            in(
                    Optional.of(here),
                    () -> {
                        remove(type, own);
                        TransactionTemplate another =
                                new TransactionTemplate(
                                        Objects.requireNonNull(
                                                transactions.getTransactionManager()));
                        another.setPropagationBehavior(
                                TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                        Tenancy.run(
                                there,
                                () ->
                                        another.executeWithoutResult(
                                                status -> {
                                                    database.execute(
                                                            "SET innodb_lock_wait_timeout = 1");
                                                    remove(type, other);
                                                    done.add(there);
                                                    database.execute(
                                                            "SET innodb_lock_wait_timeout ="
                                                                    + " DEFAULT");
                                                }));
                        return done;
                    });
        } catch (RuntimeException e) {
            assertThat(e.toString() + e.getCause()).contains("denied");
            return;
        }
        assertThat(done).containsExactly(there);
    }

    private void remove(EntityType<?> type, UUID id) {
        entities.remove(entities.find(type.getJavaType(), id));
        entities.flush();
    }

    /** The primary key begins with the workspace, and so does each key to another owned table. */
    private void hasTheKeys(EntityType<?> type) {
        String table = table(type);
        assertThat(indexesOnId(table))
                .as("%s: changes are found by the id alone, which needs an index", table)
                .isPositive();
        assertThat(columns(table, "PRIMARY")).containsExactly("workspace_id", "id");
        Set<String> owned =
                Set.copyOf(TenantRows.owned(entities).stream().map(this::table).toList());
        List<ForeignKey> keys = foreignKeys(table);
        assertThat(keys)
                .as("%s must reference the workspace", table)
                .anySatisfy(
                        key -> assertThat(columns(table, key.name())).startsWith("workspace_id"));
        assertThat(keys)
                .filteredOn(key -> owned.contains(key.target()))
                .allSatisfy(
                        key -> assertThat(columns(table, key.name())).startsWith("workspace_id"));
    }

    private int indexesOnId(String table) {
        return Objects.requireNonNull(
                database.queryForObject(
                        "SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema ="
                                + " DATABASE() AND table_name = ? AND column_name = 'id' AND"
                                + " seq_in_index = 1",
                        Integer.class,
                        table));
    }

    private List<ForeignKey> foreignKeys(String table) {
        return database.query(
                "SELECT DISTINCT constraint_name, referenced_table_name"
                        + " FROM information_schema.key_column_usage WHERE table_schema ="
                        + " DATABASE() AND table_name = ? AND referenced_table_name IS NOT"
                        + " NULL",
                (row, number) -> new ForeignKey(row.getString(1), row.getString(2)),
                table);
    }

    private record ForeignKey(String name, String target) {}

    private static DynamicTest test(String name, Runnable body) {
        return DynamicTest.dynamicTest(name, body::run);
    }

    private TenantRows rows() {
        return new TenantRows(entities, transactions, FIXTURES, database);
    }

    /** Another workspace, and nobody's. */
    private List<Optional<WorkspaceId>> strangers() {
        return List.of(Optional.of(bare.insert()), Optional.empty());
    }

    private <T> T in(Optional<WorkspaceId> workspace, Supplier<T> work) {
        Supplier<T> transaction =
                () -> java.util.Objects.requireNonNull(transactions.execute(status -> work.get()));
        return workspace.map(id -> Tenancy.as(id, transaction)).orElseGet(transaction);
    }

    private void refusedOrNothing(
            Optional<WorkspaceId> stranger, String statement, UUID... parameters) {
        try {
            assertThat(in(stranger, () -> execute(statement, parameters))).as(statement).isZero();
        } catch (RuntimeException e) {
            // What is refused to everybody, by the table's grants or by an entity that never
            // changes, is safe as well.
            assertThat(e.toString() + e.getCause()).containsAnyOf("denied", "immutable");
        }
    }

    private int execute(String statement, UUID... parameters) {
        var query = entities.createQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    private boolean stands(EntityType<?> type, WorkspaceId home, UUID id) {
        return in(Optional.of(home), () -> count(type, id)) == 1;
    }

    private long count(EntityType<?> type, UUID id) {
        return entities.createQuery(
                        "select count(e) from " + type.getName() + " e where e.id = :id",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private int version(EntityType<?> type, WorkspaceId home, UUID id) {
        return in(
                Optional.of(home),
                () -> ((TenantOwned) entities.find(type.getJavaType(), id)).getRowVersion());
    }

    private EntityType<?> type(String name) {
        return TenantRows.owned(entities).stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String table(EntityType<?> type) {
        return type.getJavaType().getAnnotation(jakarta.persistence.Table.class).name();
    }

    private List<String> columns(String table, String constraint) {
        return database.query(
                "SELECT column_name FROM information_schema.key_column_usage WHERE table_schema ="
                        + " DATABASE() AND table_name = ? AND constraint_name = ? ORDER BY"
                        + " ordinal_position",
                (row, number) -> row.getString(1),
                table,
                constraint);
    }
}
