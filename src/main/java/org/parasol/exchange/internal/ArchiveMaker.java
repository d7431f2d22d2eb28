package org.parasol.exchange.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.parasol.audit.ChainId;
import org.parasol.audit.LogCopies;
import org.parasol.base.UnpooledJson;
import org.parasol.report.SealedReport;
import org.parasol.report.SealedReports;
import org.parasol.vault.ArchiveSeal;
import org.parasol.vault.PartVault;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.WorkspaceCopies;
import org.parasol.workspace.WorkspaceCopy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the archive of the current workspace, as docs/archive-format.md says. */
@Component
public class ArchiveMaker {

    /** The version of the format. */
    private static final int VERSION = 1;

    private static final JsonMapper MAPPER = UnpooledJson.builder().build();

    private final WorkspaceCopies workspaces;
    private final SealedReports reports;
    private final LogCopies log;
    private final PartVault vault;
    private final ArchiveSeal seal;
    private final Clock clock;

    ArchiveMaker(
            WorkspaceCopies workspaces,
            SealedReports reports,
            LogCopies log,
            PartVault vault,
            ArchiveSeal seal,
            Clock clock) {
        this.workspaces = workspaces;
        this.reports = reports;
        this.log = log;
        this.vault = vault;
        this.seal = seal;
        this.clock = clock;
    }

    /** Writes all of it while it is read; the stream is left open. */
    public void write(OutputStream out, WorkspaceKeys keys) {
        WorkspaceCopy workspace = workspaces.own();
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            archive.object("manifest.json", manifest(workspace, keys));
            archive.lines("members.jsonl", lines -> workspace.members().forEach(lines));
            archive.lines(
                    "reports.jsonl",
                    lines ->
                            reports.each(
                                    workspace.recipientId(),
                                    report -> lines.accept(Line.of(report))));
            archive.lines("log.jsonl", lines -> log(workspace, lines));
            archive.sums(hashes -> seal.sign(workspace.id(), hashes, keys));
        }
    }

    private Map<String, Object> manifest(WorkspaceCopy workspace, WorkspaceKeys keys) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "parasol-archive");
        manifest.put("version", VERSION);
        manifest.put("madeOn", LocalDate.now(clock).toString());
        manifest.put("workspace", workspace.id().value());
        manifest.put("publicKeys", workspace.publicKeys());
        manifest.put("recipient", workspace.recipientId());
        manifest.put("recovery", workspace.recovery());
        manifest.put("retentionMonths", workspace.retentionMonths());
        manifest.put(
                "settings",
                vault.sealForWorkspace(
                        workspace.id(),
                        ArchivedSettings.LABEL,
                        MAPPER.writeValueAsString(ArchivedSettings.of(workspace)).getBytes(UTF_8),
                        keys));
        return manifest;
    }

    private void log(WorkspaceCopy workspace, Consumer<Object> lines) {
        log.each(
                ChainId.of(workspace.id()), entry -> lines.accept(new LogLine("workspace", entry)));
        log.each(
                ChainId.ofReports(workspace.id()),
                entry -> lines.accept(new LogLine("reports", entry)));
    }

    /** A report as the format names it. */
    private record Line(
            UUID id,
            int version,
            String received,
            String retention,
            Optional<String> consentUntil,
            Optional<String> destroyedOn,
            List<SealedReport.SealedReportPart> parts) {

        static Line of(SealedReport report) {
            return new Line(
                    report.id().value(),
                    report.version(),
                    report.received(),
                    report.retention(),
                    report.consentUntil(),
                    report.destroyedOn(),
                    report.parts());
        }
    }

    /**
     * An entry of the log.
     *
     * @param chain which of the two
     */
    private record LogLine(String chain, LogCopies.Entry entry) {}
}
