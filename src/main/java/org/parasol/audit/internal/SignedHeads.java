package org.parasol.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parasol.audit.SignedHead;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.LogHead;
import org.parasol.vault.LogVault;
import org.parasol.vault.PublicKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The heads that were signed and kept; there is no way to change or remove one. */
@Component
public class SignedHeads {

    private static final String COLUMNS =
            "SELECT scope, sequence, day, hash, reports_sequence, reports_hash, signer, signature"
                    + " FROM audit_signed_head WHERE scope = ?";

    private final JdbcTemplate jdbc;
    private final LogVault vault;

    SignedHeads(JdbcTemplate jdbc, LogVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keeps one; where two sessions signed the same end of the log, the first is kept. */
    public void keep(SignedHead signed) {
        LogHead head = signed.head();
        jdbc.update(
                "INSERT IGNORE INTO audit_signed_head (scope, sequence, day, hash,"
                        + " reports_sequence, reports_hash, signer, signature)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Uuids.bytes(head.workspace().value()),
                head.entries(),
                head.day(),
                head.hash(),
                head.reportEntries(),
                head.reportHash(),
                signed.signer().encoded(),
                signed.signature());
    }

    /**
     * All of a workspace, the oldest first; what cannot be read has a signature that does not fit.
     */
    public List<SignedHead> all(WorkspaceId workspace) {
        return jdbc.query(
                COLUMNS + " ORDER BY sequence",
                (row, number) -> read(workspace, row),
                Uuids.bytes(workspace.value()));
    }

    /** The newest of a workspace. */
    public Optional<SignedHead> newest(WorkspaceId workspace) {
        return one(COLUMNS + " ORDER BY sequence DESC LIMIT 1", workspace);
    }

    /** The newest of a workspace that tells of its reports. */
    public Optional<SignedHead> newestOfReports(WorkspaceId workspace) {
        return one(COLUMNS + " AND reports_sequence > 0 ORDER BY sequence DESC LIMIT 1", workspace);
    }

    /** Whether the keys that stand with a head have signed it. */
    public boolean fits(SignedHead signed) {
        return vault.isSigned(signed.signer(), signed.head(), signed.signature());
    }

    private Optional<SignedHead> one(String query, WorkspaceId workspace) {
        return jdbc
                .query(query, (row, number) -> read(workspace, row), Uuids.bytes(workspace.value()))
                .stream()
                .findFirst();
    }

    private static SignedHead read(WorkspaceId workspace, ResultSet row) throws SQLException {
        LogHead head =
                new LogHead(
                        workspace,
                        row.getObject("day", LocalDate.class),
                        row.getLong("sequence"),
                        row.getBytes("hash"),
                        row.getLong("reports_sequence"),
                        row.getBytes("reports_hash"));
        try {
            return new SignedHead(
                    head, PublicKeys.decode(row.getBytes("signer")), row.getBytes("signature"));
        } catch (ProblemException e) {
            return new SignedHead(
                    head,
                    new PublicKeys(new byte[LogHead.HASH_LENGTH], new byte[LogHead.HASH_LENGTH]),
                    new byte[0]);
        }
    }
}
