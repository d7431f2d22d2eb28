package org.parasol.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parasol.base.Languages;
import org.parasol.base.Texts;
import org.parasol.report.ReportState;

/** Every action that the program logs is told in words. */
class ActionTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/parasol");

    /** Classes that write to the log name it. */
    private static final Pattern WRITES =
            Pattern.compile("\\b(AuditEvent|ReportTrail|SessionTrail|Trail|Refusals)\\b");

    /** An action as a literal: words with hyphens, at least two of them between points. */
    private static final Pattern ACTION =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+)\"");

    private static final List<String> ONE_WORD = List.of("sign-in", "sign-out", "unlock");

    private final Texts texts = new Texts();

    @Test
    void everyActionHasAText() throws IOException {
        Set<String> actions = actions();
        assertThat(actions)
                .as("the search still finds what is there")
                .contains("member.confirmed", "sign-in.failed", "workspace.created")
                .hasSizeGreaterThan(30);
        for (var language : Languages.ALL) {
            assertThat(actions)
                    .as("texts in audit_%s.properties", language)
                    .allSatisfy(
                            action ->
                                    assertThat(texts.keys(language))
                                            .contains("audit.action." + action));
        }
    }

    @Test
    void everyKindHasAText() {
        for (LogKind kind : LogKind.values()) {
            assertThat(texts.has("audit.kind." + kind.key())).as(kind.key()).isTrue();
            assertThat(LogKind.of(kind.key())).contains(kind);
        }
        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(texts.has("audit.check." + kind.key())).as(kind.key()).isTrue();
        }
    }

    private Set<String> actions() throws IOException {
        Set<String> found = new TreeSet<>(ONE_WORD);
        Arrays.stream(ReportState.values())
                .filter(state -> state != ReportState.DRAFT)
                .forEach(state -> found.add("report." + state.key()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(ActionTextsTest::read)
                    .filter(source -> WRITES.matcher(source).find())
                    .flatMap(source -> ACTION.matcher(source).results())
                    .map((MatchResult literal) -> literal.group(1))
                    .filter(literal -> !texts.has(literal))
                    .forEach(found::add);
        }
        // A beginning, to which the part's name is added; these entries are not listed.
        found.remove("report.sealed");
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
