package org.parasol.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parasol.access.ProvenPassword;
import org.parasol.access.Role;
import org.parasol.archive.Archive;
import org.parasol.archive.ArchiveException;
import org.parasol.audit.LogBook;
import org.parasol.audit.LogCheck;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.report.CoordinatorNotes;
import org.parasol.report.Destruction;
import org.parasol.report.DestructionReason;
import org.parasol.report.Drafts;
import org.parasol.report.Examples;
import org.parasol.report.Filing;
import org.parasol.report.Reports;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a workspace takes along opens with its recovery code, by the command alone. */
@ParasolTest
class ArchiveTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TOLD = "canary-told \"quoted\" \\ مرحبا 🌂\nsecond line";
    private static final String NOTED = "canary-noted";

    @TempDir Path folder;
    @Autowired WorkspaceExport export;
    @Autowired WorkspaceVault vault;
    @Autowired LogBook book;
    @Autowired Filing filing;
    @Autowired Reports reports;
    @Autowired Drafts drafts;
    @Autowired Destruction destruction;

    private final Paper.Office office;
    private final Person worker;
    private final Person coordinator;
    private Path file = Path.of("");
    private final List<ReportId> filed = new ArrayList<>();

    @Autowired
    ArchiveTest(Paper paper, People people) {
        this.office = paper.office();
        this.worker = people.member(office.admin(), Role.OUTREACH_WORKER);
        this.coordinator = people.member(office.admin(), Role.COORDINATOR);
    }

    @BeforeEach
    void anArchive() throws IOException {
        for (int i = 0; i < 3; i++) {
            filed.add(worker.does(() -> filing.file(Examples.report().withNarrative(TOLD))));
        }
        worker.does(drafts::start);
        int version = coordinator.does(() -> reports.open(filed.get(0))).version();
        coordinator.acts(
                () -> reports.saveNotes(filed.get(0), new CoordinatorNotes(NOTED, ""), version));
        int other = coordinator.does(() -> reports.open(filed.get(2))).version();
        coordinator.acts(() -> destruction.destroy(filed.get(2), DestructionReason.DONE, other));
        file = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            office.admin().acts(() -> export.write(proof(), out));
        }
    }

    /** What is still sealed to the keys before would not open with the code that goes with it. */
    @Test
    void noArchiveIsMadeWhileKeysChange() {
        Person admin = office.admin();
        WorkspaceKeys keys = admin.signedIn().keys().workspace().orElseThrow();
        vault.openPrevious(
                admin.workspace(), vault.sealPrevious(admin.workspace(), keys, keys), keys);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> admin.does(() -> export.begin(Person.PASSWORD.toCharArray())))
                .matches(e -> e.problem() == ExchangeProblem.KEYS_CHANGING);
        keys.dropPrevious();
    }

    @Test
    void theCommandOpensItWithoutAServer() throws Exception {
        Path opened = folder.resolve("opened");
        assertThat(command(office.code() + "\n", opened)).isZero();
        Map<String, JsonNode> byId = new HashMap<>();
        for (String line : Files.readAllLines(opened.resolve("reports.jsonl"), UTF_8)) {
            JsonNode report = MAPPER.readTree(line);
            byId.put(report.get("id").asString(), report);
        }
        assertThat(byId).hasSize(3);
        JsonNode first = Objects.requireNonNull(byId.get(filed.get(0).value().toString()));
        assertThat(first.at("/content/narrative").asString()).isEqualTo(TOLD);
        assertThat(first.at("/notes/text").asString()).isEqualTo(NOTED);
        JsonNode destroyed = Objects.requireNonNull(byId.get(filed.get(2).value().toString()));
        assertThat(destroyed.has("content")).isFalse();
        assertThat(destroyed.at("/consent/counted").asBoolean()).isTrue();
        assertThat(Files.readAllLines(opened.resolve("codes.csv"), UTF_8))
                .hasSize(3)
                .first()
                .asString()
                .contains("state", "codes.place.country");
        assertThat(Files.readString(opened.resolve("settings.json"))).contains("Organisation");
        assertThat(Files.readAllLines(opened.resolve("log.jsonl")))
                .anyMatch(line -> line.contains("archive.exported"));
        assertThat(office.admin().does(book::check))
                .as("the log's end is signed with it")
                .matches(LogCheck::whole)
                .matches(
                        check ->
                                check.heads().getLast().head().entries()
                                        == check.chains().getFirst().entries())
                .matches(check -> check.byOtherKeys() == 0);
        assertThat(Files.readAllLines(opened.resolve("members.jsonl"))).hasSize(3);
        assertThat(Files.getPosixFilePermissions(opened)).hasSize(3);
        assertThat(command(office.code() + "\n", opened))
                .as("a folder that is there is left alone")
                .isEqualTo(1);
    }

    @Test
    void anotherCodeOpensNothing() throws Exception {
        Path opened = folder.resolve("opened");
        String other = "0".repeat(31) + "11";
        assertThat(command(other + "\n", opened)).isEqualTo(1);
        assertThat(command("\n", opened)).isEqualTo(1);
        assertThat(opened).doesNotExist();
    }

    @Test
    void aFlippedBitIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Map<String, byte[]> right = unpacked(file);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Path other = Files.write(folder.resolve("changed.zip"), changed);
            try (Archive archive = Archive.open(other, office.code())) {
                archive.reports(report -> {});
                assertThat(unpacked(other).keySet())
                        .as("a bit beside the contents, such as a file's time")
                        .isEqualTo(right.keySet());
            } catch (ArchiveException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(105);
    }

    @Test
    void aReportTakenOutIsMissedEvenWithNewSums() throws Exception {
        Map<String, byte[]> files = unpacked(file);
        String reportLines = new String(Objects.requireNonNull(files.get("reports.jsonl")), UTF_8);
        byte[] fewer = reportLines.substring(reportLines.indexOf('\n') + 1).getBytes(UTF_8);
        files.put("reports.jsonl", fewer);
        String sums = new String(Objects.requireNonNull(files.get("sums.json")), UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(fewer));
        files.put(
                "sums.json",
                sums.replaceFirst("(\"reports.jsonl\":\")[0-9a-f]+", "$1" + hash).getBytes(UTF_8));
        Path other = folder.resolve("fewer.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> Archive.open(other, office.code()))
                .matches(e -> e.kind() == ArchiveException.Kind.DAMAGED)
                .withMessageContaining("signature");
    }

    @Test
    void nothingTypedStandsInIt() throws IOException {
        unpacked(file)
                .forEach(
                        (name, bytes) ->
                                assertThat(new String(bytes, ISO_8859_1))
                                        .as(name)
                                        .doesNotContain("canary", office.admin().name()));
    }

    @Test
    void somebodyElsesProofIsRefused() {
        ProvenPassword others = coordinatorsProof();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                office.admin()
                                        .acts(
                                                () ->
                                                        export.write(
                                                                others,
                                                                OutputStream.nullOutputStream())));
    }

    private ProvenPassword coordinatorsProof() {
        ProvenPassword own = office.admin().does(this::proof);
        return new ProvenPassword(coordinator.id(), own.keys(), own.at(), true);
    }

    private ProvenPassword proof() {
        return export.begin(Person.PASSWORD.toCharArray());
    }

    /** The command in a process of its own, from its sources: nothing else is on its class path. */
    private int command(String input, Path opened) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                "src/main/java/org/parasol/archive",
                                "src/main/java/org/parasol/archive/OpenArchive.java",
                                file.toString(),
                                opened.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("said"))).doesNotContain("Exception", "error:");
        return process.exitValue();
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(bytes);
                }
                files.put(entry.getName(), bytes.toByteArray());
            }
        }
        return files;
    }
}
