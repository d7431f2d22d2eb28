package org.parasol.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The statements on the tables of facts. Rows are written in the order they are handed over. */
@Component
class FactTables {

    private static final int BATCH = 1000;
    private static final long RECORD_KEY = 0xFFFF_FFFFL;

    private final JdbcTemplate database;

    FactTables(JdbcTemplate database) {
        this.database = database;
    }

    /** Makes others who would change this contributor's facts wait for the transaction's end. */
    void lock(byte[] contributor) {
        database.queryForList(
                "SELECT pseudonym FROM contributor WHERE pseudonym = ? FOR UPDATE",
                byte[].class,
                contributor);
    }

    Set<UUID> ids(byte[] contributor) {
        Set<UUID> ids = new HashSet<>();
        database.query(
                "SELECT id FROM fact WHERE contributor = ?",
                row -> {
                    ids.add(Uuids.from(row.getBytes(1)));
                },
                contributor);
        return ids;
    }

    void insert(byte[] contributor, Collection<Fact> facts) {
        write(
                "INSERT INTO fact (id, contributor, record_key, country, year, quarter, setting,"
                        + " age_band, gender, trans_experience, retention_quarter)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream()
                        .map(
                                fact ->
                                        new Object[] {
                                            Uuids.bytes(fact.id()),
                                            contributor,
                                            fact.recordKey() & RECORD_KEY,
                                            fact.country(),
                                            fact.year(),
                                            fact.quarter(),
                                            fact.setting(),
                                            fact.ageBand(),
                                            fact.gender(),
                                            fact.transExperience(),
                                            fact.retentionQuarter()
                                        })
                        .toList());
        insertLists(facts);
    }

    /** Replaces every code; the record key stays, so that counts keep their perturbation. */
    void correct(byte[] contributor, Collection<Fact> facts) {
        write(
                "UPDATE fact SET country = ?, year = ?, quarter = ?, setting = ?, age_band = ?,"
                        + " gender = ?, trans_experience = ?, retention_quarter = ?"
                        + " WHERE id = ? AND contributor = ?",
                facts.stream()
                        .map(
                                fact ->
                                        new Object[] {
                                            fact.country(),
                                            fact.year(),
                                            fact.quarter(),
                                            fact.setting(),
                                            fact.ageBand(),
                                            fact.gender(),
                                            fact.transExperience(),
                                            fact.retentionQuarter(),
                                            Uuids.bytes(fact.id()),
                                            contributor
                                        })
                        .toList());
        List<Object[]> ids =
                facts.stream().map(fact -> new Object[] {Uuids.bytes(fact.id())}).toList();
        write("DELETE FROM fact_violation WHERE fact_id = ?", ids);
        write("DELETE FROM fact_ground WHERE fact_id = ?", ids);
        write("DELETE FROM fact_need WHERE fact_id = ?", ids);
        insertLists(facts);
    }

    void remove(byte[] contributor, Collection<UUID> ids) {
        write(
                "DELETE FROM fact WHERE id = ? AND contributor = ?",
                ids.stream().map(id -> new Object[] {Uuids.bytes(id), contributor}).toList());
    }

    private void insertLists(Collection<Fact> facts) {
        List<Object[]> violations = new ArrayList<>();
        List<Object[]> grounds = new ArrayList<>();
        List<Object[]> needs = new ArrayList<>();
        for (Fact fact : facts) {
            byte[] id = Uuids.bytes(fact.id());
            int number = 0;
            for (StoredViolation row : StoredViolation.of(fact)) {
                violations.add(
                        new Object[] {
                            id,
                            ++number,
                            row.violation(),
                            row.perpetrator(),
                            row.linked(),
                            row.accountability()
                        });
            }
            fact.grounds().stream()
                    .distinct()
                    .sorted()
                    .forEach(ground -> grounds.add(new Object[] {id, ground}));
            fact.needs().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(need -> needs.add(new Object[] {id, need.getKey(), need.getValue()}));
        }
        write(
                "INSERT INTO fact_violation"
                        + " (fact_id, number, violation, perpetrator, linked, accountability)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                violations);
        write("INSERT INTO fact_ground (fact_id, ground) VALUES (?, ?)", grounds);
        write("INSERT INTO fact_need (fact_id, need, outcome) VALUES (?, ?, ?)", needs);
    }

    private void write(String statement, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(
                    statement, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }
}
