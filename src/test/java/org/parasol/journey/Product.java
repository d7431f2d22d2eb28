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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Uuids;
import org.parasol.vault.UsernameMac;
import org.springframework.util.FileSystemUtils;

/** The packaged jar on a data folder of its own, started when a journey first asks for it. */
final class Product {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Pattern DATABASE_PORT = Pattern.compile("loopback port (\\d+)");

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

    /**
     * Copies an account under many names of its own, as if each had been made.
     *
     * @return the names
     */
    List<String> moreAccounts(int number) throws SQLException {
        List<String> names = IntStream.range(0, number).mapToObj(i -> "somebody-" + i).toList();
        UsernameMac mac = new UsernameMac(data.resolve("secrets/application"));
        try (Connection owner = database()) {
            for (String name : names) {
                copyAccount(owner, mac.of(name));
            }
        }
        return names;
    }

    private static void copyAccount(Connection owner, byte[] mac) throws SQLException {
        try (Statement asked =
                        owner.createStatement(
                                ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE);
                ResultSet one = asked.executeQuery("SELECT * FROM account LIMIT 1")) {
            one.next();
            int columns = one.getMetaData().getColumnCount();
            Object[] values = new Object[columns];
            for (int i = 0; i < columns; i++) {
                values[i] =
                        switch (one.getMetaData().getColumnName(i + 1)) {
                            case "id" -> Uuids.bytes(UUID.randomUUID());
                            case "username_mac" -> mac;
                            default -> one.getObject(i + 1);
                        };
            }
            one.moveToInsertRow();
            for (int i = 0; i < columns; i++) {
                one.updateObject(i + 1, values[i]);
            }
            one.insertRow();
        }
    }

    /** Its database, by the account that owns the tables. */
    private Connection database() throws SQLException {
        Matcher port = DATABASE_PORT.matcher(printed());
        if (!port.find()) {
            throw new IllegalStateException("the product has not said where its database is");
        }
        try {
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/parasol",
                    "parasol_owner",
                    Files.readString(data.resolve("secrets/database-owner")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
