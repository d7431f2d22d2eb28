package org.parasol.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.testing.BareWorkspace;
import org.parasol.testing.ParasolTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ParasolTest
class FactStoreTest {

    @Autowired BareWorkspace bare;

    private static final FactPerpetrator POLICE = new FactPerpetrator("police", true, "no-action");

    @Autowired FactStore store;
    @Autowired FactBulkLoader loader;
    @Autowired Contributors contributors;
    @Autowired JdbcTemplate app;

    @Autowired
    @Qualifier("release")
    JdbcTemplate release;

    @Autowired
    @Qualifier("reader")
    JdbcTemplate reader;

    private WorkspaceId workspace = WorkspaceId.random();

    @BeforeEach
    void aWorkspace() {
        workspace = newWorkspace();
    }

    @Test
    void factsAreInsertedOnce() {
        Fact fact = fact("AR", "25-34", "violence.theft", "policing.extortion");
        apply(List.of(fact), List.of(), List.of());
        apply(List.of(fact), List.of(), List.of());
        assertThat(existing()).containsExactly(fact.id());
        assertThat(violations(fact)).containsExactly("policing.extortion", "violence.theft");
        assertThat(count("fact_ground", fact)).isEqualTo(1);
        assertThat(count("fact_need", fact)).isEqualTo(1);
    }

    @Test
    void aCorrectionChangesCodesAndNeverTheRecordKey() {
        Fact fact = fact("AR", "25-34", "violence.theft");
        apply(List.of(fact), List.of(), List.of());
        Fact corrected = like(fact, fact.id(), 99, "UY", "35-44", "policing.extortion");
        apply(List.of(), List.of(corrected), List.of());
        assertThat(row(fact))
                .containsEntry("country", "UY")
                .containsEntry("age_band", "35-44")
                .containsEntry("quarter", "2");
        assertThat(recordKey(fact)).isEqualTo(fact.recordKey());
        assertThat(violations(fact)).containsExactly("policing.extortion");
        apply(List.of(fact), List.of(), List.of());
        assertThat(row(fact)).containsEntry("country", "AR");
    }

    @Test
    void removalTakesEverythingAndWins() {
        Fact fact = fact("AR", "25-34", "violence.theft");
        apply(List.of(fact), List.of(), List.of());
        apply(List.of(fact), List.of(fact), List.of(fact.id()));
        apply(List.of(), List.of(fact), List.of(fact.id()));
        assertThat(existing()).isEmpty();
        for (String table : List.of("fact_violation", "fact_ground", "fact_need")) {
            assertThat(count(table, fact)).isZero();
        }
    }

    @Test
    void anotherWorkspaceTouchesNothing() {
        Fact fact = fact("AR", "25-34", "violence.theft");
        apply(List.of(fact), List.of(), List.of());
        Fact changed = like(fact, fact.id(), 1, "UY", "35-44", "policing.extortion");
        Tenancy.run(
                newWorkspace(),
                () -> {
                    assertThat(store.existing()).isEmpty();
                    store.apply(List.of(), List.of(changed), List.of(fact.id()));
                    assertThatThrownBy(() -> store.apply(List.of(changed), List.of(), List.of()))
                            .isInstanceOf(DataAccessException.class);
                });
        assertThat(row(fact)).containsEntry("country", "AR");
        assertThat(violations(fact)).containsExactly("violence.theft");
    }

    @Test
    void allIsWrittenOrNothing() {
        Fact good = fact("AR", "25-34", "violence.theft");
        Fact bad = fact("too long", "25-34", "violence.theft");
        assertThatThrownBy(() -> apply(List.of(good, bad), List.of(), List.of()))
                .isInstanceOf(DataAccessException.class);
        assertThat(existing()).isEmpty();
    }

    @Test
    void exploitationAndChildhoodAreKeptByCategoryAlone() {
        Fact adult = fact("AR", "25-34", "exploitation.trafficking", "exploitation.debt-bondage");
        Fact child = fact("AR", "under-18", "violence.theft", "violence.rape", "policing.arrest");
        apply(List.of(adult, child), List.of(), List.of());
        assertThat(violations(adult)).containsExactly("exploitation");
        assertThat(violations(child)).containsExactly("policing", "violence");
    }

    @Test
    void aViolationWithNobodyBehindItHasARow() {
        Fact fact =
                with(fact("AR", "25-34"), List.of(new FactViolation("violence.theft", List.of())));
        apply(List.of(fact), List.of(), List.of());
        assertThat(violations(fact)).containsExactly("violence.theft");
    }

    @Test
    void theLowerHalfOfALongRecordKeyIsStored() {
        Fact fact = like(fact("AR", "25-34"), UUID.randomUUID(), -1L, "AR", "25-34");
        apply(List.of(fact), List.of(), List.of());
        assertThat(recordKey(fact)).isEqualTo(0xFFFF_FFFFL);
    }

    @Test
    void theApplicationReadsNoCodeAndNoRecordKey() {
        for (String column : List.of("record_key", "country", "quarter", "age_band")) {
            assertDenied(app, "SELECT " + column + " FROM fact");
        }
        assertDenied(app, "UPDATE fact SET record_key = 1");
        assertDenied(app, "SELECT violation FROM fact_violation");
        assertDenied(app, "SELECT ground FROM fact_ground");
        assertDenied(app, "SELECT outcome FROM fact_need");
    }

    @Test
    void theReleaseAccountChangesNothingAndReadersSeeNothing() {
        assertDenied(release, "DELETE FROM fact");
        assertDenied(reader, "SELECT id FROM fact");
        assertDenied(reader, "SELECT opted_in FROM contributor");
    }

    @Test
    void aWorkspaceOptsInAndOut() {
        Tenancy.run(
                workspace,
                () -> {
                    assertThat(contributors.optedIn()).isFalse();
                    contributors.optIn(true);
                    assertThat(contributors.optedIn()).isTrue();
                });
        Tenancy.run(newWorkspace(), () -> assertThat(contributors.optedIn()).isFalse());
        Tenancy.run(
                workspace,
                () -> {
                    contributors.optIn(false);
                    assertThat(contributors.optedIn()).isFalse();
                });
    }

    @Test
    void withoutAWorkspaceNothingHappens() {
        assertThatThrownBy(store::existing).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.apply(List.of(), List.of(), List.of(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyAreLoadedAtOnce() {
        loader.load(
                workspace,
                Stream.generate(() -> fact("AR", "25-34", "violence.theft")).limit(2500));
        assertThat(existing()).hasSize(2500);
    }

    private void apply(List<Fact> inserts, List<Fact> corrections, List<UUID> removals) {
        Tenancy.run(workspace, () -> store.apply(inserts, corrections, removals));
    }

    private Set<UUID> existing() {
        return Tenancy.as(workspace, store::existing);
    }

    private WorkspaceId newWorkspace() {
        return bare.insert();
    }

    private List<@Nullable String> violations(Fact fact) {
        return release.queryForList(
                "SELECT violation FROM fact_violation WHERE fact_id = ? ORDER BY number",
                String.class,
                Uuids.bytes(fact.id()));
    }

    private Map<String, @Nullable Object> row(Fact fact) {
        return release.queryForMap(
                "SELECT country, age_band, CAST(quarter AS CHAR) AS quarter FROM fact WHERE id = ?",
                Uuids.bytes(fact.id()));
    }

    private @Nullable Long recordKey(Fact fact) {
        return release.queryForObject(
                "SELECT record_key FROM fact WHERE id = ?", Long.class, Uuids.bytes(fact.id()));
    }

    private int count(String table, Fact fact) {
        return release.queryForList(
                        "SELECT fact_id FROM " + table + " WHERE fact_id = ?",
                        byte[].class,
                        Uuids.bytes(fact.id()))
                .size();
    }

    private static void assertDenied(JdbcTemplate account, String statement) {
        assertThatThrownBy(() -> account.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("denied");
    }

    private static Fact fact(String country, String ageBand, String... violations) {
        Fact none =
                new Fact(
                        UUID.randomUUID(),
                        7,
                        country,
                        2025,
                        2,
                        "street",
                        ageBand,
                        "woman",
                        "no",
                        List.of("migrant"),
                        List.of(),
                        Map.of("legal-aid", "accepted"),
                        "2031-Q4");
        return like(none, none.id(), 4_000_000_000L, country, ageBand, violations);
    }

    private static Fact like(
            Fact fact, UUID id, long key, String country, String ageBand, String... violations) {
        return new Fact(
                id,
                key,
                country,
                fact.year(),
                fact.quarter(),
                fact.setting(),
                ageBand,
                fact.gender(),
                fact.transExperience(),
                fact.grounds(),
                Stream.of(violations)
                        .map(code -> new FactViolation(code, List.of(POLICE)))
                        .toList(),
                fact.needs(),
                fact.retentionQuarter());
    }

    private static Fact with(Fact fact, List<FactViolation> violations) {
        return new Fact(
                fact.id(),
                fact.recordKey(),
                fact.country(),
                fact.year(),
                fact.quarter(),
                fact.setting(),
                fact.ageBand(),
                fact.gender(),
                fact.transExperience(),
                fact.grounds(),
                violations,
                fact.needs(),
                fact.retentionQuarter());
    }
}
