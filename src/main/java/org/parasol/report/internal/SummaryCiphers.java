package org.parasol.report.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a workspace's summaries in thousands, beside Hibernate, which would keep each of them. The
 * workspace stands in every statement; it is handed over where other threads help with the work.
 */
@Component
class SummaryCiphers {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SummaryCiphers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In which version each report's summary stands; restricted ones are not in the index. */
    Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        jdbc.query(
                """
                SELECT report_id, version FROM report_part
                WHERE workspace_id = ? AND part = 'summary' AND report_id NOT IN
                (SELECT report_id FROM named_reader WHERE workspace_id = ?)""",
                row -> {
                    versions.put(Uuids.from(row.getBytes(1)), row.getInt(2));
                },
                bytes(Tenancy.require()),
                bytes(Tenancy.require()));
        return versions;
    }

    /** The summaries of these reports, as far as one recipient can open them. */
    List<Cipher> read(WorkspaceId workspace, UUID recipient, List<UUID> reports) {
        List<Object> arguments = new ArrayList<>(reports.size() + 2);
        arguments.add(bytes(workspace));
        arguments.add(Uuids.bytes(recipient));
        reports.forEach(report -> arguments.add(Uuids.bytes(report)));
        return jdbc.query(
                """
                SELECT p.report_id, p.version, p.ciphertext, k.id, k.sealed, k.quick
                FROM report_part p
                JOIN data_key k ON k.workspace_id = p.workspace_id AND k.part_id = p.id
                WHERE p.workspace_id = ? AND p.part = 'summary' AND k.recipient_id = ?
                AND p.report_id IN ("""
                        + String.join(",", Collections.nCopies(reports.size(), "?"))
                        + ")",
                (row, number) ->
                        new Cipher(
                                Uuids.from(row.getBytes(1)),
                                row.getInt(2),
                                row.getBytes(3),
                                Uuids.from(row.getBytes(4)),
                                row.getBytes(5),
                                row.getBytes(6)),
                arguments.toArray());
    }

    /**
     * Keeps quick keys, each beside the data key it was made from; where that has been replaced
     * meanwhile nothing is kept.
     */
    void keep(WorkspaceId owner, List<QuickKey> keys) {
        byte[] workspace = bytes(owner);
        transaction.executeWithoutResult(
                status ->
                        jdbc.batchUpdate(
                                """
                                UPDATE data_key SET quick = ?
                                WHERE workspace_id = ? AND id = ? AND sealed = ?""",
                                keys.stream()
                                        .map(
                                                key ->
                                                        new Object[] {
                                                            key.quick(),
                                                            workspace,
                                                            Uuids.bytes(key.id()),
                                                            key.sealed()
                                                        })
                                        .toList()));
    }

    private static byte[] bytes(WorkspaceId workspace) {
        return Uuids.bytes(workspace.value());
    }

    /** A data key under the workspace's symmetric key, and the sealed one it was made from. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record QuickKey(UUID id, byte[] sealed, byte[] quick) {}
}
