package org.parasol.audit;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Ends the logs of a workspace that leaves. Its entries stay, because nobody can take entries out;
 * they hold random ids alone once everything else is gone. It checks no role: that is for the room
 * that calls.
 */
@Component
public class LogEnd {

    private static final int HASH_LENGTH = 32;

    private final AuditLog log;
    private final JdbcTemplate database;

    LogEnd(AuditLog log, JdbcTemplate database) {
        this.log = log;
        this.database = database;
    }

    /**
     * Erases what stands beside its entries and keeps the last hashes of its two chains in the
     * platform's log, where a commitment stands otherwise: it tells that a workspace left, and only
     * who has its log can tell which. In the caller's transaction; nothing may be logged for the
     * workspace afterwards.
     */
    public void end(WorkspaceId workspace) {
        ChainId own = ChainId.of(workspace);
        ChainId ofReports = ChainId.ofReports(workspace);
        database.update(
                "DELETE FROM audit_detail WHERE scope IN (?, ?)", own.bytes(), ofReports.bytes());
        log.append(
                new AuditEvent(
                        "workspace.left",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ByteBuffer.allocate(2 * HASH_LENGTH)
                                .put(head(own))
                                .put(head(ofReports))
                                .array()));
    }

    private byte[] head(ChainId chain) {
        return database
                .query(
                        "SELECT hash FROM audit_head WHERE scope = ?",
                        (row, number) -> row.getBytes(1),
                        chain.bytes())
                .stream()
                .findFirst()
                .orElseGet(() -> new byte[HASH_LENGTH]);
    }
}
