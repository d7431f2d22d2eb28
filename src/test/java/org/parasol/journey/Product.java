package org.parasol.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The packaged jar with demonstration data, started once for all journeys of a run. */
final class Product {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final Path log;

    private static final Product RUNNING = new Product();

    private Product() {
        try {
            port = freePort();
            Path data = Path.of("target/journey-data").toAbsolutePath();
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data.resolve("tmp"));
            log = Path.of("target/journey.log").toAbsolutePath();
            process =
                    new ProcessBuilder(command(data))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitHealth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Product running() {
        return RUNNING;
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What it printed so far. */
    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path data) throws IOException {
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
        command.add("--parasol.demo=true");
        command.add("--parasol.demo-data.share=0.02");
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

    private void stop() {
        process.destroy();
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
}
