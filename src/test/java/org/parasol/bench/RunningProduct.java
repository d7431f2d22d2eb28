package org.parasol.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Parasol as {@code ./parasol run} starts it, in a process of its own. */
final class RunningProduct implements AutoCloseable {

    private final Process process;
    private final String address;

    private RunningProduct(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningProduct start(Path data, String... options) throws IOException {
        return start(data, Map.of(), options);
    }

    /**
     * With demonstration data, small but with all its people; made at the first start and kept for
     * the next measurement.
     *
     * @param environment of the process, beside what it inherits
     */
    static RunningProduct demonstration(Map<String, String> environment)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PARASOL_DEMO_DATA_SHARE", "0.02");
        RunningProduct product = start(Path.of("target/bench/demo-data"), all, "--demo");
        try {
            product.await("/actuator/health", Duration.ofMinutes(20));
        } catch (IOException | InterruptedException | IllegalStateException e) {
            product.close();
            throw e;
        }
        return product;
    }

    private static RunningProduct start(
            Path data, Map<String, String> environment, String... options) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "./parasol",
                                "run",
                                "--port",
                                String.valueOf(port),
                                "--data",
                                data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target/bench/product.log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        // A measurement that is broken off leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new RunningProduct(process, "http://127.0.0.1:" + port);
    }

    String address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    /** Asks until the path answers 200. */
    void await(String path, Duration patience) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Parasol did not start: target/bench/product.log");
            }
            try {
                HttpResponse<Void> answer =
                        client.send(
                                HttpRequest.newBuilder(URI.create(address + path)).build(),
                                HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException(path + " did not answer within " + patience);
    }

    /** As a power cut would; with its database or without. */
    void kill(boolean database) {
        List<ProcessHandle> left = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        if (database) {
            left.forEach(ProcessHandle::destroyForcibly);
            left.forEach(one -> one.onExit().join());
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
