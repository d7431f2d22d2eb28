package org.parasol.journey;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for a word in files, as it would stand there in any usual encoding. */
final class WordSearch {

    private static final int CHUNK = 1 << 20;

    private final List<byte[]> forms = new ArrayList<>();

    /** A word in small ASCII letters, of at least eight. */
    WordSearch(String word) {
        for (String each : List.of(word, word.toUpperCase(Locale.ROOT))) {
            forms.add(each.getBytes(StandardCharsets.US_ASCII));
            forms.add(each.getBytes(StandardCharsets.UTF_16LE));
            forms.add(each.getBytes(StandardCharsets.UTF_16BE));
            forms.addAll(base64(each));
        }
    }

    /** What a place was found to hold. */
    record Place(String name, int files, long bytes, List<String> found) {}

    /** Every file below a folder, or the one file. */
    Place in(String name, Path... roots) {
        List<String> found = new ArrayList<>();
        int files = 0;
        long bytes = 0;
        for (Path root : roots) {
            try (Stream<Path> below = Files.walk(root)) {
                for (Path file : below.filter(Files::isRegularFile).toList()) {
                    int hits = count(file);
                    files++;
                    bytes += Files.size(file);
                    if (hits > 0) {
                        found.add(root.relativize(file) + ": " + hits);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Place(name, files, bytes, found);
    }

    /** Texts that were kept in memory, such as addresses. */
    Place in(String name, List<String> texts) {
        List<String> found =
                texts.stream()
                        .filter(
                                text ->
                                        count(text.getBytes(StandardCharsets.UTF_8), text.length())
                                                > 0)
                        .toList();
        return new Place(name, texts.size(), texts.stream().mapToLong(String::length).sum(), found);
    }

    private int count(Path file) throws IOException {
        int longest = forms.stream().mapToInt(form -> form.length).max().orElseThrow();
        byte[] window = new byte[CHUNK + longest];
        int kept = 0;
        int hits = 0;
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            while (true) {
                int read = input.readNBytes(window, kept, CHUNK);
                int filled = kept + read;
                hits += count(window, filled);
                if (read < CHUNK) {
                    return hits;
                }
                // A word may lie across two chunks, and is then counted in both at most.
                kept = longest - 1;
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
    }

    private int count(byte[] bytes, int filled) {
        int hits = 0;
        for (byte[] form : forms) {
            for (int at = 0; at <= filled - form.length; at++) {
                if (bytes[at] == form[0]
                        && Arrays.equals(bytes, at, at + form.length, form, 0, form.length)) {
                    hits++;
                }
            }
        }
        return hits;
    }

    /** The inner part of the word's base 64, whichever of three places it begins at. */
    private static List<byte[]> base64(String word) {
        List<byte[]> parts = new ArrayList<>();
        for (int shift = 0; shift < 3; shift++) {
            String encoded =
                    Base64.getEncoder()
                            .withoutPadding()
                            .encodeToString(
                                    ("\0".repeat(shift) + word)
                                            .getBytes(StandardCharsets.US_ASCII));
            parts.add(
                    encoded.substring(4, encoded.length() - 3).getBytes(StandardCharsets.US_ASCII));
        }
        return parts;
    }
}
