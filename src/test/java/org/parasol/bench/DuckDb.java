package org.parasol.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The same facts in DuckDB, in memory: what the machine could do at best. It counts what a release
 * needs to know of each cell: reports and key sum by organisation.
 */
final class DuckDb implements AutoCloseable {

    private final Connection connection;
    private final Path folder;

    DuckDb(Path folder) throws SQLException {
        this.folder = folder;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        run("SET threads TO 2");
    }

    /** Takes the rows over from the installation's database. */
    void load(JdbcTemplate facts, Regions regions, LegalModels models) throws SQLException {
        facts.setFetchSize(1_000);
        Map<ByteBuffer, Integer> organisations = new HashMap<>();
        take(
                facts,
                "SELECT id, contributor, record_key, country, year, quarter, setting,"
                        + " trans_experience FROM fact",
                "fact",
                "id BIGINT, organisation INTEGER, record_key BIGINT, country VARCHAR, year INTEGER,"
                        + " quarter INTEGER, setting VARCHAR, trans VARCHAR",
                row ->
                        List.of(
                                number(row.getBytes(1)),
                                organisations.computeIfAbsent(
                                        ByteBuffer.wrap(row.getBytes(2)),
                                        fresh -> organisations.size()),
                                row.getLong(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getString(7),
                                row.getString(8)));
        take(
                facts,
                "SELECT fact_id, violation, perpetrator, linked, accountability FROM fact_violation",
                "violation",
                "id BIGINT, violation VARCHAR, perpetrator VARCHAR, accountability VARCHAR",
                row ->
                        List.of(
                                number(row.getBytes(1)),
                                row.getString(2),
                                row.getBoolean(4) ? row.getString(3) : "",
                                row.getBoolean(4) ? row.getString(5) : ""));
        take(
                facts,
                "SELECT fact_id, ground FROM fact_ground",
                "ground",
                "id BIGINT, ground VARCHAR",
                row -> List.of(number(row.getBytes(1)), row.getString(2)));
        take(
                facts,
                "SELECT fact_id, need, outcome FROM fact_need",
                "need",
                "id BIGINT, need VARCHAR, outcome VARCHAR",
                row -> List.of(number(row.getBytes(1)), row.getString(2), row.getString(3)));
        places(regions, models);
    }

    private void places(Regions regions, LegalModels models) throws SQLException {
        run(
                "CREATE TABLE place (country VARCHAR, year INTEGER, grp VARCHAR, region VARCHAR, law VARCHAR)");
        for (String country : regions.countries()) {
            for (int year = ReportMaker.FIRST_YEAR; year <= ReportMaker.LAST_YEAR; year++) {
                run(
                        "INSERT INTO place VALUES ('%s', %d, '%s', '%s', '%s')"
                                .formatted(
                                        country,
                                        year,
                                        regions.countryGroup(country),
                                        regions.worldRegion(country),
                                        models.at(country, year).label().code()));
            }
        }
    }

    /** Counts every named table; the number of rows by cell and organisation. */
    long countAll() throws SQLException {
        long rows = 0;
        for (TableDefinition table : Tables.all()) {
            if (!table.ofOneOrganisation()) {
                rows += count(table);
            }
        }
        return rows;
    }

    /** One table, see {@link #countAll}. */
    long count(TableDefinition table) throws SQLException {
        Set<String> from = new LinkedHashSet<>();
        from.add("fact f JOIN place p ON p.country = f.country AND p.year = f.year");
        List<String> codes = new ArrayList<>();
        for (Axis axis : table.axes()) {
            codes.add(code(axis));
            switch (axis.rows()) {
                case VIOLATION -> from.add("JOIN violation v ON v.id = f.id");
                case GROUND -> from.add("JOIN ground g ON g.id = f.id");
                case NEED -> from.add("JOIN need n ON n.id = f.id");
                case SINGLE -> {}
            }
        }
        codes.add("f.organisation");
        String inner =
                "SELECT DISTINCT f.id, f.record_key, %s FROM %s"
                        .formatted(named(codes), String.join(" ", from));
        String outer =
                "SELECT COUNT(*) FROM (SELECT COUNT(*), SUM(record_key) FROM (%s) GROUP BY %s)"
                        .formatted(inner, names(codes.size()));
        try (Statement statement = connection.createStatement();
                var found = statement.executeQuery(outer)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static String named(List<String> codes) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            named.add(codes.get(i) + " AS c" + i);
        }
        return String.join(", ", named);
    }

    private static String names(int size) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add("c" + i);
        }
        return String.join(", ", names);
    }

    private static String code(Axis axis) {
        return switch (axis) {
            case YEAR -> "f.year";
            case QUARTER -> "f.year * 10 + f.quarter";
            case WORLD_REGION -> "p.region";
            case COUNTRY_GROUP -> "p.grp";
            case COUNTRY -> "f.country";
            case CATEGORY -> "split_part(v.violation, '.', 1)";
            case TYPE -> "v.violation";
            case PERPETRATOR -> "v.perpetrator";
            case ACCOUNTABILITY -> "v.accountability";
            case SETTING -> "f.setting";
            case GROUND -> "g.ground";
            case TRANS_EXPERIENCE -> "f.trans";
            case NEED -> "n.need";
            case OUTCOME -> "n.outcome";
            case LEGAL_MODEL -> "p.law";
        };
    }

    private interface Line {
        List<Object> of(ResultSet row) throws SQLException;
    }

    private void take(JdbcTemplate from, String select, String table, String columns, Line line)
            throws SQLException {
        Path file = folder.resolve(table + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            from.query(
                    select,
                    row -> {
                        try {
                            out.write(
                                    String.join(
                                            ",",
                                            line.of(row).stream().map(Object::toString).toList()));
                            out.newLine();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("CREATE TABLE " + table + " (" + columns + ")");
        run("COPY " + table + " FROM '" + file + "' (HEADER false)");
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(byte[] id) {
        return ByteBuffer.wrap(id).getLong();
    }

    private void run(String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
