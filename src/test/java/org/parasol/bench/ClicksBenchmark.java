package org.parasol.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A thousand people are signed in, each with the form for a new report open: how many clicks a
 * second they may make together while 95 of 100 are answered within 50 ms, and what each of them
 * takes of the server's memory. The load is made on the same machine, and takes its share of it.
 */
final class ClicksBenchmark implements Benchmark {

    private static final int SESSIONS =
            Integer.parseInt(
                    Objects.requireNonNullElse(System.getenv("PARASOL_BENCH_SESSIONS"), "1000"));

    /** These come first: what is made once for all is not counted as theirs. */
    private static final int FIRST = 50;

    /** As many as the server stretches passwords at once, and as many that prepare meanwhile. */
    private static final int ARRIVING_AT_ONCE = 4;

    private static final double LIMIT_MS = 50;
    private static final double SLOWEST = 50;
    private static final double FASTEST = 6400;
    private static final int SECONDS_EACH = 8;

    @Override
    public String name() {
        return "clicks";
    }

    @Override
    public List<Measurement> run() throws Exception {
        int port = ServerHeap.freePort();
        try (RunningProduct product = RunningProduct.demonstration(ServerHeap.environment(port));
                ServerHeap heap = ServerHeap.of(port);
                HttpClient http = BrowserSession.shared()) {
            List<ClickingPerson> people =
                    new ArrayList<>(arrive(http, product.address(), 0, FIRST));
            ClickLoad few = new ClickLoad(people);
            few.run(SLOWEST, 1000);
            long before = heap.live();
            people.addAll(arrive(http, product.address(), FIRST, SESSIONS));
            long fresh = heap.live();
            ClickLoad all = new ClickLoad(people);
            all.run(2 * SLOWEST, 4 * SESSIONS);
            long clicked = heap.live();
            Files.writeString(Path.of("target/bench/clicks-heap.txt"), heap.histogram());
            List<Measurement> measured = new ArrayList<>();
            measured.add(perSession("clicks.heap-per-session", fresh - before));
            measured.add(perSession("clicks.heap-per-session-after-a-round", clicked - before));
            measured.addAll(fastest(all));
            return measured;
        }
    }

    private Measurement perSession(String what, long bytes) {
        return Measurement.single(what, bytes / 1000.0 / (SESSIONS - FIRST), "kB", command());
    }

    /** Doubles the rate while it holds, then halves the step three times. */
    private List<Measurement> fastest(ClickLoad load) throws Exception {
        double holds = 0;
        double fails = Double.POSITIVE_INFINITY;
        List<Double> best = List.of();
        double rate = SLOWEST;
        for (int closer = 0; closer <= 3 && rate <= FASTEST; ) {
            List<Double> clicks = load.run(rate, (int) (rate * SECONDS_EACH));
            double p95 = Measurement.quantile(clicks, 0.95);
            say(Math.round(rate) + " clicks a second: p95 " + Math.round(p95) + " ms");
            if (p95 < LIMIT_MS) {
                holds = rate;
                best = clicks;
            } else {
                fails = rate;
            }
            boolean found = fails < Double.POSITIVE_INFINITY;
            rate = found ? (holds + fails) / 2 : 2 * rate;
            closer += found ? 1 : 0;
        }
        if (best.isEmpty()) {
            return List.of(Measurement.single("clicks.rate", 0, "clicks/s", command()));
        }
        return List.of(
                Measurement.single("clicks.rate", holds, "clicks/s", command()),
                Measurement.of("clicks.latency", best, "ms", command()));
    }

    /** Signs in the people with these numbers, several at a time. */
    private static List<ClickingPerson> arrive(HttpClient http, String address, int from, int to)
            throws Exception {
        Progress progress = new Progress("people arriving", to - from);
        List<ClickingPerson> people = new ArrayList<>();
        try (ExecutorService arriving = Executors.newFixedThreadPool(ARRIVING_AT_ONCE)) {
            List<Future<ClickingPerson>> arrivals = new ArrayList<>();
            for (int i = from; i < to; i++) {
                String username = DemoAccounts.filing(i);
                arrivals.add(
                        arriving.submit(
                                () -> {
                                    ClickingPerson person =
                                            ClickingPerson.arrive(http, address, username);
                                    progress.add(1);
                                    return person;
                                }));
            }
            for (Future<ClickingPerson> arrival : arrivals) {
                people.add(arrival.get());
            }
        }
        return people;
    }

    @SuppressWarnings("SystemOut") // for whoever waits
    private static void say(String text) {
        System.err.println("parasol: " + text);
    }
}
