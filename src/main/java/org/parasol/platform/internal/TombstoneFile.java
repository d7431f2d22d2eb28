package org.parasol.platform.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parasol.base.StartupProblemException;
import org.parasol.base.Tombstone;

/**
 * A file to which lines are added and nothing else, each on disk before the call returns: number,
 * day, kind, ids. A line {@code 7 2026-11-23 void} takes back the line with the same number, whose
 * deed was not committed.
 */
final class TombstoneFile implements AutoCloseable {

    private static final String VOID = "void";

    private final FileChannel channel;
    private final List<Tombstone> read = new ArrayList<>();
    private long last;

    private TombstoneFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the file, or begins one.
     *
     * @throws StartupProblemException where it cannot be read or written
     */
    static TombstoneFile open(Path path) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(path)) {
                Files.createFile(
                        path,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            byte[] bytes = Files.readAllBytes(path);
            TombstoneFile file =
                    new TombstoneFile(
                            FileChannel.open(
                                    path, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
            new String(bytes, StandardCharsets.US_ASCII).lines().forEach(file::take);
            if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
                // The power failed in the middle of a line: what it was about was not committed.
                file.write("\n");
            }
            return file;
        } catch (IOException e) {
            throw new StartupProblemException(
                    "The list of tombstones at "
                            + path
                            + " cannot be read and written; mend that, or name another place with"
                            + " parasol.tombstones.",
                    e);
        }
    }

    /** What stood there when it was opened, without what was taken back. */
    List<Tombstone> read() {
        return List.copyOf(read);
    }

    /** The highest number, 0 where there is none. */
    synchronized long last() {
        return last;
    }

    /** Numbers go on behind this one, at the least. */
    synchronized void skipTo(long number) {
        last = Math.max(last, number);
    }

    /** Adds lines and gives them numbers. */
    synchronized List<Tombstone> append(List<Unnumbered> stones, LocalDate day) {
        List<Tombstone> numbered = new ArrayList<>();
        long number = last;
        for (Unnumbered stone : stones) {
            numbered.add(new Tombstone(++number, day, stone.kind(), stone.ids()));
        }
        write(numbered.stream().map(TombstoneFile::line).collect(Collectors.joining()));
        last = number;
        return numbered;
    }

    /** Takes lines back whose deeds were not committed. */
    synchronized void takeBack(List<Tombstone> stones) {
        write(
                stones.stream()
                        .map(stone -> stone.number() + " " + stone.day() + " " + VOID + "\n")
                        .collect(Collectors.joining()));
    }

    private static String line(Tombstone stone) {
        StringBuilder line = new StringBuilder();
        line.append(stone.number()).append(' ').append(stone.day());
        line.append(' ').append(stone.kind().key());
        stone.ids().forEach(id -> line.append(' ').append(id));
        return line.append('\n').toString();
    }

    /** A line that is none was being written when the power failed. */
    private void take(String line) {
        String[] words = line.split(" ", -1);
        try {
            long number = Long.parseLong(words[0]);
            LocalDate day = LocalDate.parse(words[1]);
            last = Math.max(last, number);
            if (words[2].equals(VOID)) {
                read.removeIf(stone -> stone.number() == number);
                return;
            }
            Optional<Tombstone.Kind> kind = Tombstone.Kind.of(words[2]);
            List<UUID> ids = Arrays.stream(words).skip(3).map(UUID::fromString).toList();
            kind.ifPresent(known -> read.add(new Tombstone(number, day, known, ids)));
        } catch (RuntimeException e) {
            // Nothing was acknowledged for it.
            return;
        }
    }

    private void write(String lines) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** A tombstone before it has its number. */
    record Unnumbered(Tombstone.Kind kind, List<UUID> ids) {}
}
