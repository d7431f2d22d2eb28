package org.parasol.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * From the command to the first page, after the application was killed and its database stayed
 * behind, and after both were killed.
 */
final class RecoveryBenchmark implements Benchmark {

    private static final int RUNS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "recovery";
    }

    @Override
    public List<Measurement> run() throws Exception {
        Path data = Path.of("target/bench/recovery-data");
        try (RunningProduct product = RunningProduct.start(data)) {
            product.await("/sign-in", PATIENCE);
        }
        return List.of(
                Measurement.of("recovery.application", afterKills(data, false), "s", command()),
                Measurement.of("recovery.both", afterKills(data, true), "s", command()));
    }

    private static List<Double> afterKills(Path data, boolean database) throws Exception {
        List<Double> seconds = new ArrayList<>();
        RunningProduct product = RunningProduct.start(data);
        try {
            product.await("/sign-in", PATIENCE);
            for (int i = 0; i < RUNS; i++) {
                product.kill(database);
                long began = System.nanoTime();
                product = RunningProduct.start(data);
                product.await("/sign-in", PATIENCE);
                seconds.add((System.nanoTime() - began) / 1e9);
            }
        } finally {
            product.close();
        }
        return seconds;
    }
}
