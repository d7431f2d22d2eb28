package org.parasol.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Signing in, one by one and eight at once, and what those notice who work meanwhile. Everybody
 * comes from one address, as behind an office's router, and each of the eight has an account of her
 * own: that is what the throttle lets through.
 */
final class SignInBenchmark implements Benchmark {

    private static final int ALONE = 40;
    private static final int AT_ONCE = 8;
    private static final int EACH = 6;
    private static final int WORKING = 8;
    private static final double CLICKS_PER_SECOND = 20;
    private static final int WARM_UP = 400;

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (RunningProduct product = RunningProduct.demonstration(Map.of());
                HttpClient http = BrowserSession.shared()) {
            List<ClickingPerson> working = new ArrayList<>();
            for (int i = 0; i < WORKING; i++) {
                working.add(ClickingPerson.arrive(http, product.address(), DemoAccounts.filing(i)));
            }
            ClickLoad clicks = new ClickLoad(working);
            clicks.run(CLICKS_PER_SECOND, WARM_UP);
            List<Double> quiet = clicks.run(CLICKS_PER_SECOND, WARM_UP);
            List<Double> alone = signIns(http, product.address(), 0, ALONE);
            try (ExecutorService others = Executors.newCachedThreadPool()) {
                List<Future<List<Double>>> crowd = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    int first = WORKING + i * EACH;
                    Callable<List<Double>> one =
                            () -> signIns(http, product.address(), first, EACH);
                    crowd.add(others.submit(one));
                }
                List<Double> meanwhile =
                        clicks.run(
                                CLICKS_PER_SECOND,
                                () -> crowd.stream().anyMatch(one -> !one.isDone()));
                List<Double> together = new ArrayList<>();
                for (Future<List<Double>> one : crowd) {
                    together.addAll(one.get());
                }
                return List.of(
                        Measurement.of("sign-in.alone", alone, "ms", command()),
                        Measurement.of("sign-in.eight-at-once", together, "ms", command()),
                        Measurement.of("sign-in.click-quiet", quiet, "ms", command()),
                        Measurement.of("sign-in.click-meanwhile", meanwhile, "ms", command()));
            }
        }
    }

    /**
     * One after the other, each with a page and a session of its own.
     *
     * @return milliseconds from sending the form until the first page inside has arrived
     */
    private static List<Double> signIns(HttpClient http, String address, int first, int count)
            throws Exception {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            VaadinClient tab = new VaadinClient(http, address);
            tab.open("/sign-in");
            long began = System.nanoTime();
            tab.signIn(DemoAccounts.filing(first + i), DemoAccounts.PASSWORD);
            milliseconds.add((System.nanoTime() - began) / 1e6);
        }
        return milliseconds;
    }
}
