package org.parasol.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Runs one benchmark or all, prints a table and writes {@code target/bench/NAME.json}. */
public final class Bench {

    private Bench() {}

    private static final PublishBenchmark PUBLISH = new PublishBenchmark();

    private static final List<Benchmark> ALL =
            List.of(
                    new StartBenchmark(),
                    new RecoveryBenchmark(),
                    PUBLISH,
                    new DashboardBenchmark(PUBLISH),
                    new ListBenchmark(),
                    new FileBenchmark(),
                    new SealBenchmark(),
                    new KeysBenchmark(),
                    new SignInBenchmark(),
                    new LogBenchmark(),
                    new ClicksBenchmark(),
                    new BundleBenchmark());

    /** The names of benchmarks; none means all. */
    @SuppressWarnings("SystemOut") // a command's output
    public static void main(String[] names) throws Exception {
        List<String> wanted = List.of(names);
        for (String name : wanted) {
            if (ALL.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
                System.err.println(
                        "parasol: no benchmark "
                                + name
                                + "; there are "
                                + ALL.stream().map(Benchmark::name).toList());
                System.exit(1);
            }
        }
        for (Benchmark benchmark : ALL) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                List<Measurement> measured = benchmark.run();
                measured.forEach(Bench::print);
                write(benchmark.name(), measured);
            }
        }
    }

    @SuppressWarnings("SystemOut") // a command's output
    private static void print(Measurement m) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %12.2f %-10s n=%-6d median=%.2f p95=%.2f%n",
                m.name(),
                m.value(),
                m.unit(),
                m.n(),
                m.median(),
                m.p95());
    }

    private static void write(String name, List<Measurement> measured) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(
                folder.resolve(name + ".json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(measured));
    }
}
