package org.parasol.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.parasol.codebook.LegalModels;
import org.parasol.codebook.Regions;
import org.parasol.statistics.Publication;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Publishing releases of the facts of 100,000 and of many more reports from 300 workspaces: the
 * time, and how much more live memory it takes. Beside it, in the same run, the same counts by
 * DuckDB on the same rows, and one of the tables by SQL on the facts. Leaves both releases in its
 * data folder.
 */
final class PublishBenchmark implements Benchmark {

    static final int FEW = 100_000;

    private static final int COUNTS = 3;

    /** Violation categories by country and year, as SQL would count them. */
    static final String GROUP_BY =
            """
            SELECT SUBSTRING_INDEX(v.violation, '.', 1), f.country, f.year, COUNT(DISTINCT f.id)
            FROM fact f JOIN fact_violation v ON v.fact_id = f.id
            GROUP BY 1, 2, 3""";

    private final int many;

    PublishBenchmark(int many) {
        this.many = many;
    }

    int many() {
        return many;
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 15);
    private static final LocalDate SECOND = LocalDate.of(2027, 2, 15);

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (Installation installation = Installation.empty(name())) {
            FactMaker facts = new FactMaker(installation);
            Person operator = installation.get(People.class).operator();
            Publication publication = installation.get(Publication.class);
            List<Measurement> measured = new ArrayList<>();
            facts.load(FEW);
            measured.addAll(publish(publication, operator, FEW, FIRST));
            measured.addAll(yardsticks(installation, measured.getFirst()));
            facts.load(many - FEW);
            List<Measurement> second = publish(publication, operator, many, SECOND);
            measured.addAll(second);
            measured.addAll(yardsticks(installation, second.getFirst()));
            return measured;
        }
    }

    private List<Measurement> publish(
            Publication publication, Person operator, int reports, LocalDate date) {
        double seconds =
                Stopwatch.millis(
                                () ->
                                        operator.acts(
                                                () -> publication.publishAsOf(date, share -> {})))
                        / 1000;
        return List.of(
                Measurement.single("publish." + reports, seconds, "s", command()),
                Measurement.single(
                        "publish.live-heap." + reports,
                        liveMegabytes(publication, operator),
                        "MB",
                        command()));
    }

    /** DuckDB, and the time that publishing took as a multiple of its. */
    private List<Measurement> yardsticks(Installation installation, Measurement published)
            throws Exception {
        String size = published.name().substring(published.name().indexOf('.'));
        JdbcTemplate facts = installation.get("releaseJdbcTemplate", JdbcTemplate.class);
        Path folder = Files.createTempDirectory("duckdb");
        try (DuckDb yardstick = new DuckDb(folder)) {
            yardstick.load(
                    facts, installation.get(Regions.class), installation.get(LegalModels.class));
            List<Double> counted = new ArrayList<>();
            for (int i = 0; i < COUNTS; i++) {
                counted.add(Stopwatch.millis(() -> countAll(yardstick)) / 1000);
            }
            Measurement duck = Measurement.of("publish.duckdb" + size, counted, "s", command());
            double sql = Stopwatch.millis(() -> facts.queryForList(GROUP_BY)) / 1000;
            return List.of(
                    duck,
                    Measurement.single(
                            "publish.to-duckdb" + size,
                            published.value() / duck.value(),
                            "x",
                            command()),
                    Measurement.single("publish.one-table-by-sql" + size, sql, "s", command()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void countAll(DuckDb yardstick) {
        try {
            yardstick.countAll();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a preview, the same work without storing, holds on to at most, beyond what was held. */
    private static double liveMegabytes(Publication publication, Person operator) {
        long before = liveBytes();
        AtomicLong most = new AtomicLong(before);
        AtomicLong told = new AtomicLong();
        operator.acts(
                () ->
                        publication.preview(
                                share -> {
                                    if ((long) (share * 20) > told.get()) {
                                        told.set((long) (share * 20));
                                        most.accumulateAndGet(liveBytes(), Math::max);
                                    }
                                }));
        return (most.get() - before) / 1e6;
    }

    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
