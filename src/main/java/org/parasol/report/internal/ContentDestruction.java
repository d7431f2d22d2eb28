package org.parasol.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstone;
import org.parasol.base.Tombstones;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Destroys content by deleting its data keys with the ciphertexts, which needs no key. All of it
 * happens in the caller's transaction.
 */
@Component
public class ContentDestruction {

    private final ReportRows rows;
    private final ReportIndexes indexes;
    private final JdbcTemplate database;
    private final Tombstones tombstones;
    private final Clock clock;

    ContentDestruction(
            ReportRows rows,
            ReportIndexes indexes,
            JdbcTemplate database,
            Tombstones tombstones,
            Clock clock) {
        this.rows = rows;
        this.indexes = indexes;
        this.database = database;
        this.tombstones = tombstones;
        this.clock = clock;
    }

    /** Leaves nothing of a submitted report but its consent. */
    void destroy(ReportRow row) {
        destroyAgain(row, LocalDate.now(clock));
        bury(row);
    }

    /** As {@link #destroy}, where the tombstone stands already. */
    void destroyAgain(ReportRow row, LocalDate day) {
        row.destroyed(day);
        rows.flush();
        // Data keys go with their parts. Hibernate would name no workspace, and so use no index.
        database.update(
                "DELETE FROM report_part WHERE workspace_id = ? AND report_id = ?"
                        + " AND part <> 'consent'",
                Uuids.bytes(Tenancy.require().value()),
                Uuids.bytes(row.getId()));
        indexes.touchAfterCommit();
    }

    /** Leaves nothing at all: of a draft, or of a destroyed report whose fact is over. */
    void remove(ReportRow row) {
        rows.delete(row);
        rows.flush();
    }

    /** Keeps a restored backup from bringing it back. */
    public void bury(ReportRow row) {
        tombstones.add(Tombstone.Kind.DESTROYED, Tenancy.require().value(), row.getId());
    }
}
