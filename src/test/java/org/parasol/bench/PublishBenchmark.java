package org.parasol.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.parasol.statistics.Publication;
import org.parasol.testing.People;
import org.parasol.testing.Person;

/**
 * Publishing releases of the facts of 100,000 and of many more reports from 300 workspaces: the
 * time, and how much more live memory it takes. Leaves both releases in its data folder.
 */
final class PublishBenchmark implements Benchmark {

    static final int FEW = 100_000;

    private final int many;

    PublishBenchmark(int many) {
        this.many = many;
    }

    int many() {
        return many;
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 15);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 15);

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
            facts.load(many - FEW);
            measured.addAll(publish(publication, operator, many, SECOND));
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
