package org.parasol.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.parasol.base.StartupProblemException;
import org.parasol.platform.DataFolder;

/**
 * Keeps a second Parasol away from a data folder. The system frees the lock when the process ends,
 * however it ends.
 */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataFolderLock take(DataFolder folder) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            folder.path().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartupProblemException(
                        "Another Parasol already runs on the data folder "
                                + folder.path()
                                + "; stop it first or choose another folder with --data.");
            }
            return new DataFolderLock(channel);
        } catch (IOException e) {
            throw new StartupProblemException(
                    "The data folder "
                            + folder.path()
                            + " cannot be written; choose another one with --data.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
