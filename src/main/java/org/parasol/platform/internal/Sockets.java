package org.parasol.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the server's socket lies: in the data folder, unless its path is longer than the system
 * allows.
 */
final class Sockets {

    /** sun_path has 108 bytes on Linux and 104 on macOS, the closing zero included. */
    private static final int LONGEST = 100;

    private Sockets() {}

    static Path pathFor(Path home) {
        Path socket = home.resolve("mariadbd.sock");
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return socket;
        }
        try {
            return Files.createTempDirectory(
                            Path.of("/tmp"),
                            "parasol",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------")))
                    .resolve("s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
