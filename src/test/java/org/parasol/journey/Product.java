package org.parasol.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The packaged jar on a data folder of its own, started when a journey first asks for it. */
final class Product {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port;
    private final Path data;
    private final Path log;
    private final List<String> settings;
    private Process process;
    private @Nullable Process restarted;

    private Product(String name, String... settings) {
        this.data = Path.of("target", name + "-data").toAbsolutePath();
        this.log = Path.of("target", name + ".log").toAbsolutePath();
        this.settings = List.of(settings);
        try {
            port = freePort();
            FileSystemUtils.deleteRecursively(data);
            Files.deleteIfExists(log);
            Files.createDirectories(data.resolve("tmp"));
            process = start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitHealth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With demonstration data, started once for all journeys of a run. */
    static Product demonstration() {
        return Demonstration.RUNNING;
    }

    /** Nobody has set this one up yet; started once for all journeys of a run. */
    static Product empty() {
        return Empty.RUNNING;
    }

    /** Another installation that nobody has set up yet. */
    static Product second() {
        return Second.RUNNING;
    }

    /** For the search for typed words, which stops it; started once for all journeys of a run. */
    static Product audited() {
        return Audited.RUNNING;
    }

    /** For attacks on its door, which keep others out; started once for all journeys of a run. */
    static Product flooded() {
        return Flooded.RUNNING;
    }

    /** Bytes of all objects that can be reached, after a collection. */
    long liveBytes() throws IOException {
        Process asked =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(process.pid()),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        // The last line is the sum: the number of objects, then their bytes.
        return Long.parseLong(answer.strip().substring(answer.strip().lastIndexOf(' ') + 1));
    }

    /** Where everything is that it keeps. */
    Path data() {
        return data;
    }

    /** What it prints. */
    Path log() {
        return log;
    }

    /** All objects that can be reached, after a collection. */
    Path heapDump() throws IOException, InterruptedException {
        Path file = data.resolveSibling("privacy-audit.hprof");
        Files.deleteIfExists(file);
        int code =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(process.pid()),
                                "GC.heap_dump",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException("no heap dump could be made");
        }
        return file;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /**
     * Kills the application, as a power cut or the kernel would, and nothing else; what it had
     * started stays behind.
     *
     * @return the processes it left behind
     */
    List<ProcessHandle> kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        return children.stream().filter(ProcessHandle::isAlive).toList();
    }

    /** Starts it again on the same data folder and the same port. */
    void startAgain() {
        try {
            process = start();
            awaitHealth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stops the database server alone, while the application goes on.
     *
     * @return the words of its command, to start it again with
     */
    List<String> stopDatabase() {
        ProcessHandle server =
                process.descendants()
                        .filter(one -> one.info().command().orElse("").contains("maria"))
                        .findFirst()
                        .orElseThrow();
        try {
            // The statements that made the accounts are deleted after the first start.
            List<String> command =
                    Stream.of(
                                    Files.readString(Path.of("/proc/" + server.pid() + "/cmdline"))
                                            .split("\0"))
                            .filter(word -> !word.startsWith("--init-file"))
                            .toList();
            server.destroy();
            server.onExit().join();
            return command;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the database server that was stopped; it ends with the product. */
    void startDatabase(List<String> command) {
        try {
            restarted =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return "http://localhost:" + port;
    }

    /** What it printed so far. */
    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-Djava.io.tmpdir=" + data.resolve("tmp"));
        command.add("-Dloader.path=" + databaseBinaries());
        command.add("-jar");
        command.add("target/parasol.jar");
        command.add("--server.port=" + port);
        command.add("--parasol.data=" + data);
        command.add(
                "--parasol.database.binaries=" + Path.of("target/test-mariadb").toAbsolutePath());
        command.addAll(settings);
        return command;
    }

    private static String databaseBinaries() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target/database"))) {
            return jars.findFirst().orElseThrow().toAbsolutePath().toString();
        }
    }

    private void awaitHealth() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).build();
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the product did not start: " + printed());
            }
            try {
                if (client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("the product did not become healthy: " + printed());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        process.destroy();
        if (restarted != null) {
            restarted.destroy();
        }
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class Demonstration {
        static final Product RUNNING =
                new Product("journey", "--parasol.demo=true", "--parasol.demo-data.share=0.02");
    }

    private static final class Audited {
        static final Product RUNNING =
                new Product(
                        "privacy-audit", "--parasol.demo=true", "--parasol.demo-data.share=0.02");
    }

    private static final class Flooded {
        static final Product RUNNING =
                new Product("flood", "--parasol.demo=true", "--parasol.demo-data.share=0.02");
    }

    private static final class Empty {
        static final Product RUNNING = new Product("first-day");
    }

    private static final class Second {
        static final Product RUNNING = new Product("second");
    }
}
