package org.parasol.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.report.SealedReport.SealedReportPart;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The current workspace's submitted reports, sealed as they are: to be taken along and brought
 * back. Drafts are not among them, nor restricted reports: no key of the workspace opens them. It
 * checks no role: that is for the room that calls.
 */
@Component
public class SealedReports {

    private static final int AT_ONCE = 100;

    private final JdbcTemplate database;
    private final TransactionTemplate moment;

    SealedReports(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.moment = new TransactionTemplate(transactions);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
    }

    /**
     * Each report as it stood at one moment, never all in memory.
     *
     * @param recipient the random id of the workspace: what is not sealed to it is left out
     */
    public void each(UUID recipient, Consumer<SealedReport> use) {
        byte[] workspace = Uuids.bytes(Tenancy.require().value());
        moment.executeWithoutResult(
                status -> {
                    byte[] last = new byte[16];
                    List<Row> rows;
                    do {
                        rows = rows(workspace, last);
                        if (!rows.isEmpty()) {
                            last = Uuids.bytes(rows.getLast().id());
                            Map<UUID, List<SealedReportPart>> parts =
                                    parts(workspace, recipient, rows);
                            rows.forEach(row -> use.accept(row.with(parts)));
                        }
                    } while (rows.size() == AT_ONCE);
                });
    }

    /**
     * Stores a report that was taken along, in the caller's transaction.
     *
     * @param recipient the random id of the workspace
     */
    public void store(SealedReport report, UUID recipient) {
        byte[] workspace = Uuids.bytes(Tenancy.require().value());
        byte[] id = Uuids.bytes(report.id().value());
        database.update(
                "INSERT INTO report (workspace_id, id, row_version, version, month_received,"
                        + " retention_month, consent_until, destroyed_on)"
                        + " VALUES (?, ?, 0, ?, ?, ?, ?, ?)",
                workspace,
                id,
                report.version(),
                report.received(),
                report.retention(),
                report.consentUntil().orElse(null),
                report.destroyedOn().orElse(null));
        for (SealedReportPart part : report.parts()) {
            byte[] partId = Uuids.bytes(UUID.randomUUID());
            database.update(
                    "INSERT INTO report_part (workspace_id, id, row_version, report_id, part,"
                            + " version, ciphertext) VALUES (?, ?, 0, ?, ?, ?, ?)",
                    workspace,
                    partId,
                    id,
                    part.part(),
                    part.version(),
                    part.ciphertext());
            database.update(
                    "INSERT INTO data_key (workspace_id, id, row_version, part_id, recipient_id,"
                            + " sealed) VALUES (?, ?, 0, ?, ?, ?)",
                    workspace,
                    Uuids.bytes(UUID.randomUUID()),
                    partId,
                    Uuids.bytes(recipient),
                    part.key());
        }
    }

    private List<Row> rows(byte[] workspace, byte[] after) {
        return database.query(
                "SELECT id, version, month_received, retention_month, consent_until, destroyed_on"
                        + " FROM report WHERE workspace_id = ? AND month_received IS NOT NULL"
                        + " AND id > ? AND id NOT IN"
                        + " (SELECT report_id FROM named_reader WHERE workspace_id = ?)"
                        + " ORDER BY id LIMIT "
                        + AT_ONCE,
                (row, number) ->
                        new Row(
                                Uuids.from(row.getBytes(1)),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                workspace,
                after,
                workspace);
    }

    private Map<UUID, List<SealedReportPart>> parts(
            byte[] workspace, UUID recipient, List<Row> rows) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(workspace);
        arguments.add(Uuids.bytes(recipient));
        rows.forEach(row -> arguments.add(Uuids.bytes(row.id())));
        Map<UUID, List<SealedReportPart>> parts = new HashMap<>();
        database.query(
                "SELECT p.report_id, p.part, p.version, p.ciphertext, k.sealed FROM report_part p"
                        + " JOIN data_key k ON k.workspace_id = p.workspace_id AND k.part_id = p.id"
                        + " WHERE p.workspace_id = ? AND k.recipient_id = ? AND p.part <> 'draft'"
                        + " AND p.report_id IN ("
                        + String.join(",", Collections.nCopies(rows.size(), "?"))
                        + ") ORDER BY p.report_id, p.part",
                row -> {
                    parts.computeIfAbsent(Uuids.from(row.getBytes(1)), report -> new ArrayList<>())
                            .add(
                                    new SealedReportPart(
                                            row.getString(2),
                                            row.getInt(3),
                                            row.getBytes(4),
                                            row.getBytes(5)));
                },
                arguments.toArray());
        return parts;
    }

    private record Row(
            UUID id,
            int version,
            String received,
            String retention,
            @Nullable String consentUntil,
            @Nullable String destroyedOn) {

        SealedReport with(Map<UUID, List<SealedReportPart>> parts) {
            return new SealedReport(
                    new ReportId(id),
                    version,
                    received,
                    retention,
                    Optional.ofNullable(consentUntil),
                    Optional.ofNullable(destroyedOn),
                    List.copyOf(parts.getOrDefault(id, List.of())));
        }
    }
}
