package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/**
 * The application, or its database, is killed in the middle of many saves, several times. What was
 * acknowledged is there, and nothing is there twice.
 */
@Tag("long")
class KilledIT {

    private static final int KILLS = 5;

    /** Where the random moments begin; printed, so that a failure can be seen again. */
    private final long seed = System.nanoTime();

    private final Random random = new Random(seed);
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private int again;
    private Path data = Path.of("target");
    private String worker = "";

    @ParameterizedTest
    @CsvSource({"application, 1000", "database, 10000"})
    void nothingAcknowledgedIsLostAndNothingIsDoubled(String killed, int saves) throws Exception {
        data = Path.of("target", "killed-" + killed).toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data.resolve("tmp"));
        for (int kill = 1; kill <= KILLS; kill++) {
            run(saves * kill / KILLS + random.nextInt(saves / KILLS / 4), killed);
        }
        Map<String, String> there = list();

        System.out.printf(
                "%s killed %d times (seed %d): %,d acknowledged, %d sent again, %,d there%n",
                killed, KILLS, seed, acknowledged.size(), again, there.size());
        acknowledged.forEach(
                (id, number) -> assertThat(there).containsEntry(id, String.valueOf(number)));
        assertThat(there).hasSameSizeAs(acknowledged);
        assertThat(there.values()).doesNotHaveDuplicates();
    }

    /** Files until so many are acknowledged, and kills in the middle of it. */
    private void run(int until, String killed) throws IOException {
        Process process = start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
                PrintStream asked = asked(process)) {
            awaitReady(told);
            sendAgain(asked);
            asked.println("GO " + (acknowledged.size() + open.size() + 1) * 10);
            String line = told.readLine();
            while (line != null && acknowledged.size() < until) {
                note(line);
                line = told.readLine();
            }
            List<ProcessHandle> servers = process.descendants().toList();
            if (killed.equals("database")) {
                servers.forEach(ProcessHandle::destroyForcibly);
            }
            // By its handle: what it had printed before it died can then still be read.
            process.toHandle().destroyForcibly();
            while (line != null) {
                note(line);
                line = told.readLine();
            }
        }
    }

    private Map<String, String> list() throws IOException {
        Map<String, String> there = new HashMap<>();
        Process process = start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
                PrintStream asked = asked(process)) {
            awaitReady(told);
            sendAgain(asked);
            asked.println("LIST");
            String line = told.readLine();
            while (line != null && !line.equals("END")) {
                note(line);
                if (line.startsWith("HAS ")) {
                    String[] words = line.split(" ", -1);
                    assertThat(there.put(words[1], words[2])).isNull();
                }
                line = told.readLine();
            }
        } finally {
            process.destroy();
        }
        return there;
    }

    /** Whoever was not told that her report had arrived sends it once more. */
    private void sendAgain(PrintStream asked) {
        again += open.size();
        open.forEach((id, number) -> asked.println("AGAIN " + id + " " + number));
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals("STARTED") && words.length == 3) {
            open.put(words[1], Integer.parseInt(words[2]));
        } else if (words[0].equals("SAVED") && words.length == 3) {
            acknowledged.put(words[1], Integer.parseInt(words[2]));
            open.remove(words[1]);
        }
    }

    private void awaitReady(BufferedReader told) throws IOException {
        String line = told.readLine();
        while (line != null && !line.startsWith("READY ")) {
            line = told.readLine();
        }
        assertThat(line).as("see " + data + ".log").isNotNull();
        worker = String.valueOf(line).substring("READY ".length());
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.io.tmpdir=" + data.resolve("tmp"),
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        SavingProcess.class.getName(),
                        data.resolve("installation").toString(),
                        Path.of("target", "test-mariadb").toAbsolutePath().toString(),
                        worker)
                .redirectError(ProcessBuilder.Redirect.appendTo(Path.of(data + ".log").toFile()))
                .start();
    }

    private static PrintStream asked(Process process) {
        return new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }
}
