package org.parasol.statistics.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Coverage;
import org.parasol.statistics.OrganisationBand;
import org.parasol.statistics.PublishedCell;
import org.parasol.statistics.PublishedTable;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.Supersession;
import org.parasol.statistics.SupersessionReason;
import org.parasol.statistics.TableCoverage;
import org.parasol.statistics.TableDefinition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads releases, by key and as an account that reads nothing else. What is frozen is remembered.
 */
@Component
public class ReleaseReader {

    private static final int REMEMBERED_TABLES = 200;

    private final JdbcTemplate jdbc;
    private volatile @Nullable List<ReleaseRecord> releases;

    private final Map<String, PublishedTable> tables =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, PublishedTable> eldest) {
                    return size() > REMEMBERED_TABLES;
                }
            };

    ReleaseReader(@Qualifier("reader") JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, as remembered. */
    public List<ReleaseRecord> all() {
        List<ReleaseRecord> known = releases;
        return known == null || known.isEmpty() ? fresh() : known;
    }

    /** Newest first, as stored now. */
    List<ReleaseRecord> fresh() {
        List<ReleaseRecord> read =
                List.copyOf(
                        jdbc.query(
                                "SELECT number, released_on, last_period, parameters, edition,"
                                        + " checksum, superseded_by, reason FROM statistics_release"
                                        + " LEFT JOIN statistics_supersession"
                                        + " ON release_number = number ORDER BY number DESC",
                                (row, index) ->
                                        new ReleaseRecord(
                                                row.getInt(1),
                                                row.getDate(2).toLocalDate(),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getInt(5),
                                                row.getString(6),
                                                superseded(row.getInt(7), row.getString(8)))));
        releases = read;
        return read;
    }

    /** The newest release as the next one needs it. */
    EarlierRelease newest() {
        return fresh().stream().findFirst().map(this::of).orElse(EarlierRelease.NONE);
    }

    /** A release as the one after it needs it. */
    EarlierRelease of(ReleaseRecord release) {
        Map<String, Map<String, Integer>> figures = new HashMap<>();
        jdbc.query(
                "SELECT table_name, codes, figure FROM statistics_cell WHERE release_number = ?",
                row -> {
                    figures.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                },
                release.number());
        return new EarlierRelease(Period.parse(release.lastPeriod()), figures);
    }

    void forget() {
        releases = null;
    }

    public PublishedTable table(int release, TableDefinition definition) {
        String key = release + "/" + definition.name();
        synchronized (tables) {
            PublishedTable known = tables.get(key);
            if (known != null) {
                return known;
            }
        }
        PublishedTable table = read(release, definition);
        synchronized (tables) {
            tables.put(key, table);
        }
        return table;
    }

    /** Reads a table from the database, whether it is remembered or not. */
    public PublishedTable read(int release, TableDefinition definition) {
        return new PublishedTable(
                definition,
                jdbc.query(
                        "SELECT codes, figure FROM statistics_cell WHERE release_number = ? AND table_name = ?",
                        (row, index) -> new PublishedCell(codes(row.getString(1)), row.getInt(2)),
                        release,
                        definition.name()));
    }

    public Coverage coverage(int release) {
        Map<String, OrganisationBand> regions = new HashMap<>();
        jdbc.query(
                "SELECT region, organisations FROM statistics_region WHERE release_number = ?",
                row -> {
                    regions.put(row.getString(1), OrganisationBand.valueOf(row.getString(2)));
                },
                release);
        Map<String, TableCoverage> covered = new HashMap<>();
        jdbc.query(
                "SELECT name, cells, share_withheld, stepped_up_to FROM statistics_table WHERE release_number = ?",
                row -> {
                    covered.put(
                            row.getString(1),
                            new TableCoverage(
                                    row.getString(1),
                                    row.getInt(2),
                                    row.getDouble(3),
                                    row.getString(4)));
                },
                release);
        return jdbc.query(
                        "SELECT reports, organisations FROM statistics_release WHERE number = ?",
                        (row, index) ->
                                new Coverage(
                                        Optional.ofNullable(row.getObject(1, Integer.class)),
                                        OrganisationBand.valueOf(row.getString(2)),
                                        regions,
                                        covered),
                        release)
                .getFirst();
    }

    private static Optional<Supersession> superseded(int by, @Nullable String reason) {
        return Optional.ofNullable(reason)
                .map(code -> new Supersession(by, SupersessionReason.valueOf(code)));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|", -1));
    }
}
