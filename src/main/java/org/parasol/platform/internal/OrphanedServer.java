package org.parasol.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a server that outlived its application, which happens when the application is killed. It
 * would hold the files of the database for ever.
 */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanedServer() {}

    /** Stops the process named in the pid file, if that process is a server on these very files. */
    static void stop(Path pidFile, Path databaseFiles) {
        find(pidFile, databaseFiles).ifPresent(OrphanedServer::stop);
    }

    private static Optional<ProcessHandle> find(Path pidFile, Path databaseFiles) {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(process -> serves(process, databaseFiles));
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process ids are used again: the arguments tell whether this is ours. */
    private static boolean serves(ProcessHandle process, Path databaseFiles) {
        ProcessHandle.Info info = process.info();
        return info.command().map(command -> command.endsWith("mariadbd")).orElse(false)
                && info.commandLine()
                        .map(line -> line.contains(databaseFiles.toString()))
                        .orElse(true);
    }

    private static void stop(ProcessHandle process) {
        LOG.info("A database server left over from a killed run is stopped first");
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
