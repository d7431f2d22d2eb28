package org.parasol.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.parasol.base.StartupProblemException;

/**
 * The one folder in which an installation keeps everything: its database, its secrets, its
 * temporary files. Only the account that runs Parasol may enter it (mode 700), secrets are readable
 * for that account alone (mode 600).
 */
public record DataFolder(Path path) {

    private static final int SECRET_BYTES = 32;

    /**
     * Creates the folder where it is missing and closes it to everybody else.
     *
     * @throws StartupProblemException where that cannot be; so do all that write below
     */
    public DataFolder {
        path = path.toAbsolutePath().normalize();
        closedFolder(path);
    }

    /** Where the embedded database has its programs, files, socket and process id. */
    public Path database() {
        return closedFolder(path.resolve("database"));
    }

    /** For java.io.tmpdir, so that nothing is written to a folder shared with other people. */
    public Path temporary() {
        return closedFolder(path.resolve("tmp"));
    }

    /** The file of a secret, filled with 32 random bytes in Base64 where it does not exist yet. */
    public Path secretFile(String name) {
        Path file = closedFolder(path.resolve("secrets")).resolve(name);
        if (!Files.exists(file)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            writeClosed(file, Base64.getEncoder().encodeToString(secret));
        }
        return file;
    }

    /** The text of a secret, see {@link #secretFile}. */
    public String secret(String name) {
        try {
            return Files.readString(secretFile(name)).strip();
        } catch (IOException e) {
            throw new StartupProblemException(
                    "The secret " + name + " in the data folder " + path + " cannot be read.", e);
        }
    }

    /** Writes a file that only this account may read; it appears whole or not at all. */
    public static void writeClosed(Path file, String text) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(written);
            Files.createFile(
                    written,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(written, text, StandardOpenOption.DSYNC);
            Files.move(
                    written,
                    file,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static Path closedFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** A full disk, a folder of somebody else's, a file where a folder should be. */
    private static StartupProblemException unwritable(Path place, IOException e) {
        return new StartupProblemException(
                place
                        + " cannot be written: the disk is full or it belongs to somebody else;"
                        + " make room or choose another data folder with --data.",
                e);
    }
}
