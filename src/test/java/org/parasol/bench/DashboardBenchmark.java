package org.parasol.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parasol.statistics.ReleaseRecord;
import org.parasol.statistics.Releases;
import org.parasol.statistics.TableDefinition;
import org.parasol.statistics.Tables;
import org.parasol.statistics.internal.ReleaseReader;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reading each table of a release, as the dashboard does and from the database, of 100,000 and of
 * many more reports; and the same table counted from the facts by GROUP BY.
 */
final class DashboardBenchmark implements Benchmark {

    private static final int ROUNDS = 10;
    private static final int COUNTS = 3;

    /** Violation categories by country and year, as SQL would count them. */
    private static final String GROUP_BY =
            """
            SELECT SUBSTRING_INDEX(v.violation, '.', 1), f.country, f.year, COUNT(DISTINCT f.id)
            FROM fact f JOIN fact_violation v ON v.fact_id = f.id
            GROUP BY 1, 2, 3""";

    private final PublishBenchmark publish;

    DashboardBenchmark(PublishBenchmark publish) {
        this.publish = publish;
    }

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public List<Measurement> run() throws Exception {
        if (!Installation.exists(publish.name())) {
            publish.run();
        }
        try (Installation installation = Installation.kept(publish.name())) {
            Person researcher = installation.get(People.class).researcher();
            Releases releases = installation.get(Releases.class);
            List<ReleaseRecord> published =
                    researcher.does(releases::all).stream()
                            .sorted(Comparator.comparingInt(ReleaseRecord::number))
                            .toList();
            if (published.size() != 2) {
                throw new IllegalStateException("run ./parasol bench publish first");
            }
            // One round of each to warm up, which is not told; then in turns, so that what warms up
            // or disturbs meets both alike.
            read(installation, researcher, published.getFirst());
            read(installation, researcher, published.getLast());
            List<Double> few = new ArrayList<>();
            List<Double> many = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                few.addAll(read(installation, researcher, published.getFirst()));
                many.addAll(read(installation, researcher, published.getLast()));
            }
            List<Measurement> measured = new ArrayList<>();
            long all = reports(installation);
            measured.add(
                    Measurement.of("dashboard.read." + PublishBenchmark.FEW, few, "ms", command()));
            measured.add(Measurement.of("dashboard.read." + all, many, "ms", command()));
            measured.add(
                    Measurement.of(
                            "dashboard.group-by." + all, grouped(installation), "ms", command()));
            return measured;
        }
    }

    /** Each table once: what it covers and its cells, the latter not as remembered. */
    private static List<Double> read(
            Installation installation, Person researcher, ReleaseRecord release) {
        Releases releases = installation.get(Releases.class);
        ReleaseReader reader = installation.get(ReleaseReader.class);
        List<Double> millis = new ArrayList<>();
        for (TableDefinition table : Tables.all()) {
            millis.add(
                    Stopwatch.millis(
                            () ->
                                    researcher.acts(
                                            () -> {
                                                releases.coverage(release.number());
                                                reader.read(release.number(), table);
                                            })));
        }
        return millis;
    }

    private static long reports(Installation installation) {
        Long count =
                installation
                        .get("releaseJdbcTemplate", JdbcTemplate.class)
                        .queryForObject("SELECT COUNT(*) FROM fact", Long.class);
        return count == null ? 0 : count;
    }

    private static List<Double> grouped(Installation installation) {
        JdbcTemplate facts = installation.get("releaseJdbcTemplate", JdbcTemplate.class);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < COUNTS; i++) {
            millis.add(Stopwatch.millis(() -> facts.queryForList(GROUP_BY)));
        }
        return millis;
    }
}
