package org.parasol.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parasol.ParasolApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Parasol with an embedded database of its own, in this process: its services are measured without
 * a browser before them. Settings are the product's own, password stretching included.
 */
final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** An empty one; what an earlier run left in the folder is deleted. */
    static Installation empty(String name) throws IOException {
        FileSystemUtils.deleteRecursively(folder(name));
        return kept(name);
    }

    /** One with the data that an earlier run left. */
    static Installation kept(String name) throws IOException {
        Path data = Files.createDirectories(folder(name));
        return new Installation(
                new SpringApplicationBuilder(ParasolApplication.class)
                        .profiles("bench")
                        .run(
                                "--parasol.data=" + data,
                                "--parasol.database.binaries="
                                        + Path.of("target/mariadb").toAbsolutePath(),
                                "--parasol.report.reconcile-in-background=false",
                                // The limit on programs is not what is measured.
                                "--parasol.api.without=1000000",
                                "--server.port=0"));
    }

    /** Whether an earlier run left data. */
    static boolean exists(String name) {
        return Files.isDirectory(folder(name));
    }

    private static Path folder(String name) {
        return Path.of("target/bench", name + "-data").toAbsolutePath();
    }

    /** Where it answers on this machine. */
    String port() {
        return String.valueOf(context.getEnvironment().getProperty("local.server.port"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** A bean that stands beside others of its type. */
    <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }
}
