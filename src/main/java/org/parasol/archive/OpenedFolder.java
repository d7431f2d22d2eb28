package org.parasol.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what an archive says into a folder that appears whole or not at all. */
final class OpenedFolder {

    private static final String SUMMARY = "summary";

    private final Archive archive;
    private int reports;

    private OpenedFolder(Archive archive) {
        this.archive = archive;
    }

    /**
     * Writes everything.
     *
     * @param folder must not exist yet
     * @return how many reports there are
     */
    static int write(Archive archive, Path folder) {
        Path begun = folder.resolveSibling(folder.getFileName() + ".part");
        if (Files.exists(folder) || Files.exists(begun)) {
            throw new ArchiveException(
                    ArchiveException.Kind.PLACE,
                    "The folder " + folder + " exists already. Name one that does not.");
        }
        try {
            Files.createDirectory(begun);
            owner(begun, "rwx------");
            OpenedFolder opened = new OpenedFolder(archive);
            opened.reports(begun.resolve("reports.jsonl"));
            opened.codes(begun.resolve("codes.csv"));
            opened.copy("members.jsonl", begun);
            opened.copy("log.jsonl", begun);
            try (BufferedWriter file = file(begun.resolve("settings.json"))) {
                file.write(archive.settings());
            }
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
            return opened.reports;
        } catch (IOException | UncheckedIOException e) {
            remove(begun);
            throw new ArchiveException(
                    ArchiveException.Kind.PLACE, "The folder " + folder + " cannot be written.");
        } catch (RuntimeException e) {
            remove(begun);
            throw e;
        }
    }

    private void reports(Path path) throws IOException {
        try (BufferedWriter file = file(path)) {
            archive.reports(
                    report -> {
                        reports++;
                        line(file, report);
                    });
        }
    }

    private void line(BufferedWriter file, ArchivedReport report) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", Json.quoted(report.id().toString()));
        fields.put("received", Json.quoted(report.received()));
        fields.put("retention", Json.quoted(report.retention()));
        report.destroyedOn().ifPresent(day -> fields.put("destroyedOn", Json.quoted(day)));
        report.parts().forEach(part -> fields.put(part.name(), archive.content(report.id(), part)));
        List<String> members = new ArrayList<>();
        fields.forEach((name, value) -> members.add(Json.quoted(name) + ":" + value));
        write(file, "{" + String.join(",", members) + "}\n");
    }

    /** Read twice: which columns there are is known only at the end. */
    private void codes(Path path) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        archive.reports(report -> cells(report).forEach(one -> columns.addAll(one.keySet())));
        try (BufferedWriter file = file(path)) {
            List<String> head = new ArrayList<>(List.of("id"));
            head.addAll(columns);
            write(file, Codes.line(head));
            archive.reports(
                    report ->
                            cells(report)
                                    .forEach(
                                            one -> {
                                                List<String> line = new ArrayList<>();
                                                line.add(report.id().toString());
                                                columns.forEach(
                                                        column ->
                                                                line.add(
                                                                        one.getOrDefault(
                                                                                column, "")));
                                                write(file, Codes.line(line));
                                            }));
        }
    }

    private Stream<Map<String, String>> cells(ArchivedReport report) {
        return report.parts().stream()
                .filter(part -> part.name().equals(SUMMARY))
                .map(part -> Codes.cells(Json.object(archive.content(report.id(), part))));
    }

    private void copy(String name, Path folder) throws IOException {
        try (BufferedWriter file = file(folder.resolve(name))) {
            archive.lines(name, line -> write(file, line + "\n"));
        }
    }

    private static BufferedWriter file(Path path) throws IOException {
        Files.createFile(path);
        owner(path, "rw-------");
        return Files.newBufferedWriter(path, UTF_8);
    }

    /** What is opened is for the one who opened it; systems without such rights go without. */
    private static void owner(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    path, java.nio.file.attribute.PosixFilePermissions.fromString(rights));
        }
    }

    private static void write(BufferedWriter file, String text) {
        try {
            file.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.PLACE,
                    "The folder " + folder + " is left half written. Delete it.");
        }
    }
}
