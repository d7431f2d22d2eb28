package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parasol.base.Uuids;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads facts as the release account: pseudonyms and codes, of organisations that opted in. */
@Component
class FactReader {

    private final JdbcTemplate jdbc;

    FactReader(@Qualifier("release") JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The pseudonyms of those who opted in, in a fixed order. */
    List<byte[]> contributors() {
        return jdbc.query(
                "SELECT pseudonym FROM contributor WHERE opted_in ORDER BY pseudonym",
                (row, number) -> row.getBytes(1));
    }

    /**
     * All facts of one contributor up to a quarter; where only the year is known, up to the last
     * whole year. All rows are of one moment, so that no report is met while it is being corrected.
     */
    @Transactional(
            transactionManager = "releaseTransactions",
            readOnly = true,
            isolation = Isolation.REPEATABLE_READ)
    public List<CountedFact> facts(byte[] contributor, Period last) {
        Map<UUID, List<CountedFact.ViolationRow>> violations = new HashMap<>();
        jdbc.query(
                "SELECT v.fact_id, v.violation, v.perpetrator, v.linked, v.accountability FROM fact_violation v"
                        + " JOIN fact f ON f.id = v.fact_id WHERE f.contributor = ?",
                row -> {
                    violations
                            .computeIfAbsent(Uuids.from(row.getBytes(1)), any -> new ArrayList<>(2))
                            .add(
                                    new CountedFact.ViolationRow(
                                            row.getString(2),
                                            row.getString(3),
                                            row.getBoolean(4),
                                            row.getString(5)));
                },
                contributor);
        Map<UUID, List<String>> grounds = new HashMap<>();
        jdbc.query(
                "SELECT g.fact_id, g.ground FROM fact_ground g JOIN fact f ON f.id = g.fact_id WHERE f.contributor"
                        + " = ?",
                row -> {
                    grounds.computeIfAbsent(Uuids.from(row.getBytes(1)), any -> new ArrayList<>(1))
                            .add(row.getString(2));
                },
                contributor);
        Map<UUID, List<CountedFact.NeedRow>> needs = new LinkedHashMap<>();
        jdbc.query(
                "SELECT n.fact_id, n.need, n.outcome FROM fact_need n JOIN fact f ON f.id = n.fact_id WHERE"
                        + " f.contributor = ?",
                row -> {
                    needs.computeIfAbsent(Uuids.from(row.getBytes(1)), any -> new ArrayList<>(1))
                            .add(new CountedFact.NeedRow(row.getString(2), row.getString(3)));
                },
                contributor);
        return jdbc.query(
                "SELECT id, record_key, country, year, quarter, setting, trans_experience FROM fact WHERE contributor"
                        + " = ? AND ((quarter = 0 AND year <= ?) OR (quarter > 0 AND (year < ? OR (year = ? AND"
                        + " quarter <= ?))))",
                (row, number) -> {
                    UUID id = Uuids.from(row.getBytes(1));
                    return new CountedFact(
                            row.getLong(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getInt(5),
                            row.getString(6),
                            row.getString(7),
                            violations.getOrDefault(id, List.of()),
                            grounds.getOrDefault(id, List.of()),
                            needs.getOrDefault(id, List.of()));
                },
                contributor,
                last.lastWholeYear(),
                last.year(),
                last.year(),
                last.quarter());
    }
}
