package org.parasol;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a valid row of any tenant-owned entity: values by their types, and what the database's
 * rules ask for besides from a fixture of the entity's own.
 */
final class TenantRows {

    /**
     * What one entity needs besides values of the right types.
     *
     * @param parents entities whose rows must stand first; their ids fill the fields of this name
     * @param values by the names of fields
     * @param idOfWorkspace whether the row's id is the workspace's own
     * @param account whether the row's id is that of an account of the workspace
     */
    record Fixture(
            Map<String, String> parents,
            Map<String, Object> values,
            boolean idOfWorkspace,
            boolean account) {

        static Fixture plain() {
            return new Fixture(Map.of(), Map.of(), false, false);
        }

        /** A row whose id is the workspace's own. */
        static Fixture one() {
            return new Fixture(Map.of(), Map.of(), true, false);
        }

        /** A row whose id is an account's. */
        static Fixture ofAccount() {
            return new Fixture(Map.of(), Map.of(), false, true);
        }

        Fixture parent(String field, String entity) {
            Map<String, String> all = new LinkedHashMap<>(parents);
            all.put(field, entity);
            return new Fixture(all, values, idOfWorkspace, account);
        }

        Fixture value(String field, Object value) {
            Map<String, Object> all = new HashMap<>(values);
            all.put(field, value);
            return new Fixture(parents, all, idOfWorkspace, account);
        }
    }

    private final EntityManager entities;
    private final TransactionTemplate transactions;
    private final Map<String, Fixture> fixtures;
    private final JdbcTemplate database;

    TenantRows(
            EntityManager entities,
            TransactionTemplate transactions,
            Map<String, Fixture> fixtures,
            JdbcTemplate database) {
        this.database = database;
        this.entities = entities;
        this.transactions = transactions;
        this.fixtures = fixtures;
    }

    /** All tenant-owned entities of the application. */
    static List<EntityType<?>> owned(EntityManager entities) {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> TenantOwned.class.isAssignableFrom(type.getJavaType()))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    /** Stores a row of this entity, with the rows that it needs, and returns its id. */
    UUID store(EntityType<?> type, WorkspaceId workspace) {
        return store(type.getName(), workspace, new HashMap<>());
    }

    private UUID store(String entity, WorkspaceId workspace, Map<String, UUID> made) {
        UUID before = made.get(entity);
        if (before != null) {
            return before;
        }
        Fixture fixture = fixture(entity);
        Map<String, Object> values = new HashMap<>(fixture.values());
        fixture.parents()
                .forEach((field, parent) -> values.put(field, store(parent, workspace, made)));
        if (fixture.account()) {
            values.put("id", account(workspace));
        }
        TenantOwned row = make(type(entity).getJavaType(), fixture, workspace, values);
        Tenancy.run(
                workspace,
                () -> transactions.executeWithoutResult(status -> entities.persist(row)));
        made.put(entity, row.getId());
        return row.getId();
    }

    private UUID account(WorkspaceId workspace) {
        UUID id = UUID.randomUUID();
        database.update(
                "INSERT INTO account (id, row_version, username_mac, username_sealed, verifier,"
                        + " parameters, bundle, public_keys, workspace_id, roles, language, active)"
                        + " VALUES (?, 0, ?, 'x', REPEAT('x', 32), '', 'x', 'x', ?, '', 'en', TRUE)",
                Uuids.bytes(id),
                id.toString().replace("-", "").getBytes(StandardCharsets.US_ASCII),
                Uuids.bytes(workspace.value()));
        return id;
    }

    private Fixture fixture(String entity) {
        Fixture fixture = fixtures.get(entity);
        if (fixture == null) {
            throw new AssertionError(
                    "The tenant-owned entity "
                            + entity
                            + " has no fixture in TenancyIsolationTest");
        }
        return fixture;
    }

    private EntityType<?> type(String entity) {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> type.getName().equals(entity))
                .findFirst()
                .orElseThrow();
    }

    private static TenantOwned make(
            Class<?> type, Fixture fixture, WorkspaceId workspace, Map<String, Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            TenantOwned row = (TenantOwned) constructor.newInstance();
            for (Class<?> level = type; level != null; level = level.getSuperclass()) {
                for (Field field : level.getDeclaredFields()) {
                    fill(row, field, fixture, workspace, values);
                }
            }
            return row;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static void fill(
            TenantOwned row,
            Field field,
            Fixture fixture,
            WorkspaceId workspace,
            Map<String, Object> values)
            throws IllegalAccessException {
        if (Modifier.isStatic(field.getModifiers())
                || field.isAnnotationPresent(Transient.class)
                || field.isAnnotationPresent(Version.class)
                || field.isAnnotationPresent(TenantId.class)) {
            return;
        }
        field.setAccessible(true);
        if (values.containsKey(field.getName())) {
            field.set(row, values.get(field.getName()));
        } else if (field.isAnnotationPresent(Id.class)) {
            field.set(row, fixture.idOfWorkspace() ? workspace.value() : UUID.randomUUID());
        } else {
            Object value = byType(field.getType());
            if (value != null) {
                field.set(row, value);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Object byType(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants()).getFirst();
        }
        return switch (type.getSimpleName()) {
            case "String" -> "a";
            case "byte[]" -> new byte[] {1};
            case "UUID" -> UUID.randomUUID();
            case "Instant" -> Instant.parse("2026-01-01T00:00:00Z");
            case "LocalDate" -> LocalDate.of(2026, 1, 1);
            case "YearMonth" -> YearMonth.of(2026, 1);
            case "int", "Integer" -> 1;
            case "long", "Long" -> 1L;
            case "short", "Short" -> (short) 1;
            case "boolean", "Boolean" -> false;
            default -> null;
        };
    }
}
