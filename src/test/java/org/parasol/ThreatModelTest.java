package org.parasol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the threat model calls shown is shown by tests that exist. */
class ThreatModelTest {

    private static final List<String> ATTACKERS =
            List.of(
                    "Seized phone",
                    "Seized laptop",
                    "Stolen dump",
                    "Dump with configuration",
                    "Curious operator",
                    "Operator who changes the program",
                    "Hostile workspace",
                    "Hostile researcher",
                    "Stolen token, public page",
                    "Hostile member",
                    "Raid or subpoena",
                    "Lost keys",
                    "Restored backup");

    private static final Pattern NAMED = Pattern.compile("\\b(\\w+(?:Test|IT|Laws))(?:\\.(\\w+))?");

    @Test
    void everyAttackerHasASectionThatSaysWhatShowsIt() throws IOException {
        Map<String, String> sections = sections();
        assertThat(sections.keySet()).containsExactlyInAnyOrderElementsOf(ATTACKERS);
        assertThat(sections)
                .allSatisfy(
                        (attacker, text) ->
                                assertThat(
                                                NAMED.matcher(text).find()
                                                        || text.contains("o test shows this"))
                                        .as(attacker)
                                        .isTrue());
    }

    @Test
    void everyNamedTestExists() throws IOException {
        Map<String, String> tests = tests();
        NAMED.matcher(String.join("\n", sections().values()))
                .results()
                .forEach(
                        named -> {
                            assertThat(tests).containsKey(named.group(1));
                            String method = named.group(2);
                            if (method != null) {
                                assertThat(tests.get(named.group(1)))
                                        .as(named.group())
                                        .contains("void " + method + "(");
                            }
                        });
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new HashMap<>();
        String[] parts = Files.readString(Path.of("docs/threat-model.md")).split("\n## ", -1);
        for (String part : List.of(parts).subList(1, parts.length)) {
            sections.put(part.lines().findFirst().orElseThrow(), part);
        }
        return sections;
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                tests.put(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return tests;
    }
}
