package org.parasol.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parasol.statistics.Publication;
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

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ROUNDS = 10;
    private static final int COUNTS = 3;

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
            List<Double> fewByHttp = new ArrayList<>();
            List<Double> manyByHttp = new ArrayList<>();
            installation
                    .get(People.class)
                    .operator()
                    .acts(
                            () ->
                                    published.forEach(
                                            one ->
                                                    installation
                                                            .get(Publication.class)
                                                            .makePublic(one.number())));
            for (int round = 0; round <= ROUNDS; round++) {
                List<Double> one = byHttp(installation, published.getFirst());
                List<Double> other = byHttp(installation, published.getLast());
                if (round > 0) {
                    fewByHttp.addAll(one);
                    manyByHttp.addAll(other);
                }
            }
            List<Measurement> measured = new ArrayList<>();
            long all = reports(installation);
            measured.add(
                    Measurement.of("dashboard.read." + PublishBenchmark.FEW, few, "ms", command()));
            measured.add(Measurement.of("dashboard.read." + all, many, "ms", command()));
            measured.add(
                    Measurement.of(
                            "dashboard.http." + PublishBenchmark.FEW, fewByHttp, "ms", command()));
            measured.add(Measurement.of("dashboard.http." + all, manyByHttp, "ms", command()));
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

    /** Each table once, as JSON-stat through the interface for programs. */
    private static List<Double> byHttp(Installation installation, ReleaseRecord release) {
        List<Double> millis = new ArrayList<>();
        for (TableDefinition table : Tables.all()) {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:%s/api/v1/releases/%d/tables/%s.json"
                                                    .formatted(
                                                            installation.port(),
                                                            release.number(),
                                                            table.name())))
                            .build();
            millis.add(Stopwatch.millis(() -> send(request)));
        }
        return millis;
    }

    private static void send(HttpRequest request) {
        try {
            int status = CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("answered by " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
            millis.add(Stopwatch.millis(() -> facts.queryForList(PublishBenchmark.GROUP_BY)));
        }
        return millis;
    }
}
