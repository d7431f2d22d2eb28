package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parasol.base.Uuids;
import org.parasol.facts.FactStore;
import org.parasol.platform.DataFolder;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database keeps what it writes in the order of writing. Whoever reads that log of a stolen
 * server must not learn from it which fact belongs to which report.
 */
@ParasolTest
class NeighbourhoodTest {

    private static final int REPORTS = 9;

    /** A row in the log leaves out the first bytes it shares with the row before it on its page. */
    private static final int SHARED = 4;

    @Autowired Reconciling reconciling;
    @Autowired FactStore facts;
    @Autowired Filing filing;
    @Autowired JdbcTemplate database;

    private final Team.Office office;
    private final Path log;

    @Autowired
    NeighbourhoodTest(Team team, DataFolder folder) {
        this.office = team.office();
        this.log = folder.database().resolve("data/ib_logfile0");
    }

    @Test
    void nothingInTheDatabasesLogTiesAFactToAReport() {
        office.optIn(true);
        Person worker = office.worker();
        Person coordinator = office.coordinator();
        List<UUID> filed = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            ReportContent content = Examples.report("violence.theft", "SE", 2022);
            filed.add(worker.does(() -> filing.file(content)).value());
        }
        byte[] afterFiling = read();
        int end = lastOf(afterFiling, filed.getLast());

        coordinator.does(reconciling::run);
        byte[] afterCounting = read();
        List<UUID> counted = List.copyOf(coordinator.does(facts::existing));

        assertThat(counted).hasSize(REPORTS);
        assertThat(counted)
                .as("a fact is not written when its report is filed")
                .allSatisfy(id -> assertThat(first(afterFiling, id, 0)).isEmpty());

        Map<UUID, Integer> places = new HashMap<>();
        counted.forEach(id -> places.put(id, first(afterCounting, id, end).orElseThrow()));
        assertThat(counted.stream().sorted(Comparator.comparing(places::get)).toList())
                .as("facts are written in the order of their random ids")
                .isEqualTo(
                        counted.stream()
                                .sorted(Comparator.comparing(Uuids::bytes, Arrays::compareUnsigned))
                                .toList());

        int from = places.values().stream().mapToInt(place -> place).min().orElseThrow();
        int to = places.values().stream().mapToInt(place -> place).max().orElseThrow();
        assertThat(rowsOfReports())
                .as("rows written among the facts")
                .hasSizeGreaterThan(REPORTS)
                .allSatisfy(
                        id ->
                                assertThat(first(afterCounting, id, end).orElse(-1))
                                        .matches(place -> place < from || place > to));
    }

    private List<UUID> rowsOfReports() {
        return Stream.of("report", "report_part", "data_key")
                .flatMap(
                        table ->
                                database
                                        .queryForList(
                                                "SELECT id FROM "
                                                        + table
                                                        + " WHERE workspace_id = ?",
                                                byte[].class,
                                                Uuids.bytes(office.id().value()))
                                        .stream())
                .map(Uuids::from)
                .toList();
    }

    /** How far behind a place in the log, which goes in circles, these bytes stand first. */
    private static OptionalInt first(byte[] log, UUID row, int behind) {
        byte[] id = Uuids.bytes(row);
        for (int i = 0; i < log.length; i++) {
            if (stands(log, id, (behind + i) % log.length)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int lastOf(byte[] log, UUID row) {
        byte[] id = Uuids.bytes(row);
        for (int i = log.length - id.length; i >= 0; i--) {
            if (stands(log, id, i)) {
                return i + id.length;
            }
        }
        throw new AssertionError("the report is not in the log");
    }

    private static boolean stands(byte[] log, byte[] id, int at) {
        int length = id.length - SHARED;
        return log[at] == id[SHARED]
                && at + length <= log.length
                && Arrays.equals(log, at, at + length, id, SHARED, id.length);
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
