package org.parasol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The answers to the OWASP ASVS 5.0.0: each of its requirements of levels 1 and 2 has one row, and
 * what a row names as its proof exists.
 */
class AsvsTest {

    private static final Path ANSWERS = Path.of("docs", "asvs.md");
    private static final Path NUMBERS = Path.of("src/test/resources/asvs-5.0.0.csv");
    private static final Pattern TEST = Pattern.compile("\\b\\w+(?:Test|IT|Laws)\\b");
    private static final Pattern READING = Pattern.compile("by reading: (.+)");

    /** Authentication, sessions, authorisation, cryptography, data protection, logging. */
    private static final Set<String> NOTHING_OPEN = Set.of("6", "7", "8", "11", "14", "16");

    private record Row(String number, String level, String answer, String why) {

        String chapter() {
            return number.substring(0, number.indexOf('.'));
        }
    }

    @Test
    void everyRequirementHasOneRowOfItsLevel() throws IOException {
        List<String> asked = Files.readAllLines(NUMBERS).stream().skip(1).toList();
        assertThat(asked).hasSize(253);
        assertThat(rows().stream().map(row -> row.number() + "," + row.level()).toList())
                .containsExactlyElementsOf(asked);
    }

    @Test
    void everyAnswerIsOneOfThreeAndSaysWhy() throws IOException {
        Set<String> files = files();
        for (Row row : rows()) {
            assertThat(row.answer()).as(row.number()).isIn("met", "n/a", "not met");
            assertThat(row.why()).as(row.number()).isNotBlank();
            if (row.answer().equals("met")) {
                assertThat(proofs(row.why())).as(row.number()).isNotEmpty().isSubsetOf(files);
            }
            if (row.answer().equals("not met")) {
                assertThat(NOTHING_OPEN).as(row.number()).doesNotContain(row.chapter());
                assertThat(row.why()).as(row.number()).contains("what follows");
            }
        }
    }

    @Test
    void theSummaryIsTrue() throws IOException {
        Map<String, int[]> counted = new TreeMap<>();
        for (Row row : rows()) {
            int at = List.of("met", "n/a", "not met").indexOf(row.answer());
            counted.computeIfAbsent("V" + row.chapter(), chapter -> new int[3])[at]++;
            counted.computeIfAbsent("all", chapter -> new int[3])[at]++;
        }
        Map<String, int[]> told =
                tables(4)
                        .filter(cells -> cells.get(0).matches("V\\d+ .*|all"))
                        .collect(
                                Collectors.toMap(
                                        cells -> cells.get(0).replaceFirst(" .*", ""),
                                        cells ->
                                                cells.stream()
                                                        .skip(1)
                                                        .mapToInt(Integer::parseInt)
                                                        .toArray()));
        assertThat(told.keySet()).isEqualTo(counted.keySet());
        told.forEach((chapter, sums) -> assertThat(sums).isEqualTo(counted.get(chapter)));
    }

    /** Test classes, and the files that are to be read. */
    private static List<String> proofs(String why) {
        Matcher reading = READING.matcher(why);
        Stream<String> read =
                reading.find()
                        ? Arrays.stream(reading.group(1).split(", ", -1)).map(String::strip)
                        : Stream.of();
        return Stream.concat(TEST.matcher(why).results().map(found -> found.group()), read)
                .map(name -> name.replaceFirst(".*/", ""))
                .distinct()
                .toList();
    }

    private static List<Row> rows() throws IOException {
        return tables(5)
                .filter(cells -> cells.get(0).matches("\\d+\\.\\d+\\.\\d+"))
                .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(3), cells.get(4)))
                .toList();
    }

    private static Stream<List<String>> tables(int columns) throws IOException {
        return Files.readAllLines(ANSWERS).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2, line.length() - 2))
                .map(line -> Arrays.stream(line.split(" \\| ", -1)).map(String::strip).toList())
                .filter(cells -> cells.size() == columns);
    }

    /** Files of the project by their names, Java ones also without the ending. */
    private static Set<String> files() throws IOException {
        Set<String> names = new HashSet<>(names(Path.of("src"), Integer.MAX_VALUE));
        names.addAll(names(Path.of("frontend"), Integer.MAX_VALUE));
        names.addAll(names(Path.of("."), 1));
        return names;
    }

    private static Set<String> names(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .flatMap(name -> Stream.of(name, name.replaceFirst("\\.java$", "")))
                    .collect(Collectors.toSet());
        }
    }
}
