package org.parasol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.Drafts;
import org.parasol.report.Examples;
import org.parasol.report.InvalidReportException;
import org.parasol.report.OpeningProgress;
import org.parasol.report.ReportContent;
import org.parasol.report.ReportValidation;
import org.parasol.report.Reports;
import org.parasol.report.Team;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A word typed into a report is found nowhere: not in the database's files, not in a dump, not in
 * the logs. Every free text of a report gets such a word by itself, a new one too.
 */
@ParasolTest
class CanaryTest {

    @Autowired Drafts drafts;
    @Autowired Reports reports;
    @Autowired JdbcTemplate database;

    private final Path data;

    /** Reads every table, as a dump does. */
    private final JdbcTemplate everything;

    private final Person worker;
    private final Person coordinator;

    /** What all words of one run begin with. */
    private final String word = word();

    @Autowired
    CanaryTest(Team team, @Value("${parasol.data}") String data, FlywayConnectionDetails owner) {
        this.data = Path.of(data);
        this.everything =
                new JdbcTemplate(
                        new DriverManagerDataSource(
                                Objects.requireNonNull(owner.getJdbcUrl()),
                                Objects.requireNonNull(owner.getUsername()),
                                Objects.requireNonNull(owner.getPassword())));
        Team.Office office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
    }

    @Test
    void noTypedWordIsFoundAnywhere() throws IOException {
        Canaries canaries = new Canaries(word);
        ReportContent typed = canaries.plant(Examples.report());
        assertThat(canaries.fields())
                .as("a report has free texts, and they have been found")
                .contains("ReportContent.narrative", "Person.genderOwnWord");
        List<ILoggingEvent> logged = whileLogging(() -> live(typed, canaries));

        assertThat(inLog(logged)).as("log").isEmpty();
        assertThat(inTables(word)).as("tables").isEmpty();
        assertThat(inFiles(word)).as("files of the database").isEmpty();
    }

    @Test
    void aWordInClearWouldBeFound() throws IOException {
        String clear = word();
        database.update(
                "INSERT INTO workspace (id, row_version, created_month, name_sealed)"
                        + " VALUES (?, 0, '2026-01', ?)",
                Uuids.bytes(WorkspaceId.random().value()),
                clear);
        assertThat(inTables(clear)).containsExactly("workspace.name_sealed");
        assertThat(inFiles(clear)).isNotEmpty();
        database.update("DELETE FROM workspace WHERE name_sealed = ?", clear);
        List<ILoggingEvent> logged =
                whileLogging(() -> LoggerFactory.getLogger(CanaryTest.class).debug("{}", word));
        assertThat(inLog(logged)).isNotEmpty();
    }

    /** A report's whole life, with what goes wrong in it. */
    private void live(ReportContent typed, Canaries canaries) {
        ReportId id = worker.does(drafts::start);
        int started = worker.does(() -> drafts.open(id)).version();
        int saved = worker.does(() -> drafts.save(id, typed, started)).version();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> worker.does(() -> drafts.save(id, typed, started)));
        ReportContent tooLong =
                typed.withNarrative(word.repeat(ReportValidation.NARRATIVE_LIMIT / 8));
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> worker.does(() -> drafts.save(id, tooLong, saved)));
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(
                        () -> worker.does(() -> drafts.submit(id, typed.withSetting(word), saved)));
        worker.does(() -> drafts.submit(id, typed, saved));

        coordinator.acts(() -> reports.prepare(OpeningProgress.SILENT));
        int submitted = coordinator.does(() -> reports.open(id)).version();
        CoordinatorNotes notes = canaries.plant(new CoordinatorNotes("", "likely"));
        int noted = coordinator.does(() -> reports.saveNotes(id, notes, submitted));
        coordinator.acts(() -> reports.returnWithComment(id, canaries.next("comment"), noted));

        int returned = worker.does(() -> drafts.open(id)).version();
        int mended = worker.does(() -> drafts.save(id, typed, returned)).version();
        worker.does(() -> drafts.submit(id, typed, mended));
        int again = worker.does(() -> reports.open(id)).version();
        int changed =
                worker.does(() -> reports.changeConsents(id, Map.of("to-keep-files", "no"), again));
        coordinator.acts(() -> reports.review(id, changed));
        ReportId dropped = worker.does(drafts::start);
        int version = worker.does(() -> drafts.open(dropped)).version();
        worker.does(() -> drafts.save(dropped, typed, version));
        worker.acts(() -> drafts.discard(dropped));
    }

    /** Everything that is logged meanwhile, far below the level at which the product logs. */
    private static List<ILoggingEvent> whileLogging(Runnable act) {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Map<Logger, Level> before = new HashMap<>();
        logs.getLoggerList().stream()
                .filter(logger -> logger.getLevel() != null)
                .forEach(logger -> before.put(logger, logger.getLevel()));
        ListAppender<ILoggingEvent> memory = new ListAppender<>();
        memory.start();
        List<Appender<ILoggingEvent>> others = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.addAppender(memory);
        before.keySet().forEach(logger -> logger.setLevel(Level.DEBUG));
        try {
            act.run();
        } finally {
            before.forEach(Logger::setLevel);
            root.detachAppender(memory);
            others.forEach(root::addAppender);
        }
        return memory.list;
    }

    private List<String> inLog(List<ILoggingEvent> logged) {
        return List.copyOf(logged).stream()
                .map(
                        event ->
                                event.getFormattedMessage()
                                        + (event.getThrowableProxy() == null
                                                ? ""
                                                : ThrowableProxyUtil.asString(
                                                        event.getThrowableProxy())))
                .filter(line -> line.contains(word))
                .toList();
    }

    /** Columns in which a word stands, of all tables there are. */
    private List<String> inTables(String wanted) {
        List<String> found = new ArrayList<>();
        List<@Nullable String> tables =
                everything.queryForList(
                        "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE()",
                        String.class);
        for (@Nullable String table : tables) {
            everything.query(
                    "SELECT * FROM `" + table + "`",
                    (RowCallbackHandler)
                            row -> {
                                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                    byte[] value = bytes(row.getObject(i));
                                    if (holds(value, value.length, wanted)) {
                                        found.add(table + "." + row.getMetaData().getColumnName(i));
                                    }
                                }
                            });
        }
        return found;
    }

    private static byte[] bytes(@Nullable Object value) {
        return value instanceof byte[] raw
                ? raw
                : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Files of the data folder that hold a word: tables, system table space, redo log, others. */
    private List<Path> inFiles(String wanted) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> fileHolds(file, wanted))
                    .toList();
        }
    }

    private static boolean fileHolds(Path file, String wanted) {
        byte[] buffer = new byte[1 << 20];
        int overlap = 2 * wanted.length();
        try (InputStream in = Files.newInputStream(file)) {
            int kept = 0;
            while (true) {
                int read = in.read(buffer, kept, buffer.length - kept);
                if (read < 0) {
                    return false;
                }
                int length = kept + read;
                if (holds(buffer, length, wanted)) {
                    return true;
                }
                kept = Math.min(overlap, length);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(byte[] bytes, int length, String wanted) {
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        String wide =
                new String(wanted.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return text.contains(wanted) || text.contains(wide);
    }

    private static String word() {
        return "canary" + UUID.randomUUID().toString().substring(0, 8);
    }
}
