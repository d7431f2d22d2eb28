package org.parasol.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From the command to the first page, on a data folder that exists already. */
final class StartBenchmark implements Benchmark {

    private static final int RUNS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measurement> run() throws Exception {
        Path data = Path.of("target/bench/start-data");
        first(data);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            seconds.add(first(data));
        }
        return List.of(Measurement.of("start.first-page", seconds, "s", command()));
    }

    private static double first(Path data) throws Exception {
        long began = System.nanoTime();
        try (RunningProduct product = RunningProduct.start(data)) {
            product.await("/sign-in", Duration.ofMinutes(3));
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
