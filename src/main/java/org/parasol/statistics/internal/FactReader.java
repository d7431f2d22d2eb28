package org.parasol.statistics.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.parasol.base.Uuids;
import org.parasol.codebook.CodeList;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads facts as the release account: pseudonyms and codes, of organisations that opted in. It goes
 * through the tables once, in the order in which they lie on the disk.
 */
@Component
class FactReader {

    /** Facts that are in memory at once. */
    private static final int CHUNK = 5_000;

    private static final int NOT_IN = -1;

    private final JdbcTemplate jdbc;

    private final Forward forward;

    FactReader(@Qualifier("release") JdbcTemplate jdbc, Forward forward) {
        this.jdbc = jdbc;
        this.forward = forward;
    }

    /** What is done with the next facts; the share of all that has been read by then. */
    interface Chunk {
        void read(List<Contributed> facts, double share);
    }

    /**
     * A fact and whose it is.
     *
     * @param organisation a small number
     */
    record Contributed(int organisation, CountedFact fact) {}

    /**
     * All facts up to a quarter; where only the year is known, up to the last whole year. All rows
     * are of one moment, so that no report is met while it is being corrected.
     */
    @Transactional(
            transactionManager = "releaseTransactions",
            readOnly = true,
            isolation = Isolation.REPEATABLE_READ)
    public void forEachChunk(Period last, Consumer<Map<Integer, String>> waived, Chunk consumer) {
        Map<ByteBuffer, Integer> organisations = organisations();
        waived.accept(waived(organisations));
        byte[] from = {};
        List<Row> rows = rows(from, organisations);
        while (!rows.isEmpty()) {
            byte[] to = Uuids.bytes(rows.getLast().id());
            consumer.read(facts(rows, from, to, last), share(to));
            from = to;
            rows = rows(from, organisations);
        }
    }

    private Map<ByteBuffer, Integer> organisations() {
        Map<ByteBuffer, Integer> found = new HashMap<>();
        jdbc.query(
                "SELECT pseudonym FROM contributor WHERE opted_in ORDER BY pseudonym",
                row -> {
                    found.put(ByteBuffer.wrap(row.getBytes(1)), found.size());
                });
        return found;
    }

    /**
     * By organisation, the country in which it lets its figures be shown although it is alone
     * there. Where others have reports too the waiver has no effect.
     */
    private Map<Integer, String> waived(Map<ByteBuffer, Integer> organisations) {
        Map<Integer, String> found = new HashMap<>();
        jdbc.query(
                "SELECT pseudonym, waived_country FROM contributor WHERE opted_in AND"
                        + " waived_country IS NOT NULL",
                row -> {
                    byte[] pseudonym = row.getBytes(1);
                    Integer organisation = organisations.get(ByteBuffer.wrap(pseudonym));
                    if (organisation != null && isAlone(pseudonym, row.getString(2))) {
                        found.put(organisation, row.getString(2));
                    }
                });
        return found;
    }

    private boolean isAlone(byte[] pseudonym, String country) {
        return jdbc.queryForList(
                        "SELECT 1 FROM fact JOIN contributor ON pseudonym = contributor"
                                + " WHERE opted_in AND country = ? AND contributor <> ? LIMIT 1",
                        Integer.class,
                        country,
                        pseudonym)
                .isEmpty();
    }

    private List<Row> rows(byte[] from, Map<ByteBuffer, Integer> organisations) {
        return jdbc.query(
                "SELECT id, contributor, record_key, country, year, quarter, setting, trans_experience"
                        + " FROM fact WHERE id > ? ORDER BY id LIMIT "
                        + CHUNK,
                (row, number) ->
                        new Row(
                                Uuids.from(row.getBytes(1)),
                                organisations.getOrDefault(
                                        ByteBuffer.wrap(row.getBytes(2)), NOT_IN),
                                row.getLong(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6),
                                forward.code(CodeList.SETTING, row.getString(7)),
                                forward.code(CodeList.TRANS_EXPERIENCE, row.getString(8))),
                from);
    }

    private List<Contributed> facts(List<Row> rows, byte[] from, byte[] to, Period last) {
        Parts<CountedFact.ViolationRow> violations =
                parts(
                        "SELECT fact_id, violation, perpetrator, linked, accountability FROM fact_violation",
                        (row, number) ->
                                new CountedFact.ViolationRow(
                                        forward.code(CodeList.VIOLATION, row.getString(2)),
                                        forward.code(CodeList.PERPETRATOR, row.getString(3)),
                                        row.getBoolean(4),
                                        forward.code(CodeList.ACCOUNTABILITY, row.getString(5))),
                        from,
                        to);
        Parts<String> grounds =
                parts(
                        "SELECT fact_id, ground FROM fact_ground",
                        (row, number) -> forward.code(CodeList.GROUND, row.getString(2)),
                        from,
                        to);
        Parts<CountedFact.NeedRow> needs =
                parts(
                        "SELECT fact_id, need, outcome FROM fact_need",
                        (row, number) ->
                                new CountedFact.NeedRow(
                                        forward.code(CodeList.NEED, row.getString(2)),
                                        forward.code(CodeList.REFERRAL_OUTCOME, row.getString(3))),
                        from,
                        to);
        List<Contributed> facts = new ArrayList<>(rows.size());
        for (Row row : rows) {
            CountedFact fact =
                    row.with(violations.of(row.id()), grounds.of(row.id()), needs.of(row.id()));
            if (row.organisation() != NOT_IN && closed(fact, last)) {
                facts.add(new Contributed(row.organisation(), fact));
            }
        }
        return facts;
    }

    private <T> Parts<T> parts(String select, RowMapper<T> mapper, byte[] from, byte[] to) {
        return new Parts<>(
                jdbc.query(
                        select + " WHERE fact_id > ? AND fact_id <= ? ORDER BY fact_id",
                        (row, number) ->
                                new Part<>(Uuids.from(row.getBytes(1)), mapper.mapRow(row, number)),
                        from,
                        to));
    }

    private static boolean closed(CountedFact fact, Period last) {
        return fact.quarter() == 0
                ? fact.year() <= last.lastWholeYear()
                : fact.year() < last.year()
                        || (fact.year() == last.year() && fact.quarter() <= last.quarter());
    }

    /** Ids are random: the first bytes of one tell how many come before it. */
    private static double share(byte[] id) {
        return ((id[0] & 0xFF) * 256 + (id[1] & 0xFF)) / 65_536.0;
    }

    private record Row(
            UUID id,
            int organisation,
            long recordKey,
            String country,
            int year,
            int quarter,
            String setting,
            String transExperience) {

        CountedFact with(
                List<CountedFact.ViolationRow> violations,
                List<String> grounds,
                List<CountedFact.NeedRow> needs) {
            return new CountedFact(
                    recordKey,
                    country,
                    year,
                    quarter,
                    setting,
                    transExperience,
                    violations,
                    grounds,
                    needs);
        }
    }

    private record Part<T>(UUID fact, T content) {}

    /** Rows that belong to facts, in the order of the facts. */
    private static final class Parts<T> {

        private final List<Part<T>> all;
        private int next;

        Parts(List<Part<T>> all) {
            this.all = all;
        }

        /** Those of the next fact that has any, or none where that is another one. */
        List<T> of(UUID fact) {
            List<T> found = new ArrayList<>(2);
            while (next < all.size() && all.get(next).fact().equals(fact)) {
                found.add(all.get(next).content());
                next++;
            }
            return found;
        }
    }
}
