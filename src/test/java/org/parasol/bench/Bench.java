package org.parasol.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Runs one benchmark or all, prints a table and writes {@code target/bench/NAME.json}. */
public final class Bench {

    private Bench() {}

    private static final String REPORTS = "--reports";
    private static final int MANY = 1_000_000;

    private static List<Benchmark> all(int reports) {
        PublishBenchmark publish = new PublishBenchmark(reports);
        return List.of(
                new StartBenchmark(),
                new RecoveryBenchmark(),
                publish,
                new DashboardBenchmark(publish),
                new ListBenchmark(),
                new FileBenchmark(),
                new SealBenchmark(),
                new KeysBenchmark(),
                new SignInBenchmark(),
                new LogBenchmark(),
                new ClicksBenchmark(),
                new BundleBenchmark());
    }

    /**
     * The names of benchmarks; none means all. With {@code --reports N}, of how many reports facts
     * are made; then none means those that make facts.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        int reports = MANY;
        int option = wanted.indexOf(REPORTS);
        if (option >= 0) {
            reports = reports(wanted, option);
            wanted.subList(option, option + 2).clear();
            if (wanted.isEmpty()) {
                wanted.addAll(List.of("publish", "dashboard"));
            }
        }
        List<Benchmark> all = all(reports);
        for (String name : wanted) {
            if (all.stream().noneMatch(benchmark -> benchmark.name().equals(name))) {
                refuse(
                        "no benchmark "
                                + name
                                + "; there are "
                                + all.stream().map(Benchmark::name).toList());
            }
        }
        for (Benchmark benchmark : all) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                List<Measurement> measured = benchmark.run();
                measured.forEach(Bench::print);
                write(benchmark.name(), measured);
            }
        }
    }

    private static int reports(List<String> arguments, int option) {
        try {
            int reports = Integer.parseInt(arguments.get(option + 1));
            if (reports > PublishBenchmark.FEW) {
                return reports;
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            // Told below.
        }
        refuse(REPORTS + " needs a number above " + PublishBenchmark.FEW);
        return 0;
    }

    @SuppressWarnings("SystemOut") // a command's output
    private static void refuse(String why) {
        System.err.println("parasol: " + why);
        System.exit(1);
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
