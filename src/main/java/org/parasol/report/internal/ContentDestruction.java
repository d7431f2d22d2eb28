package org.parasol.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Destroys content by deleting its data keys with the ciphertexts, which needs no key. All of it
 * happens in the caller's transaction.
 */
@Component
class ContentDestruction {

    private final ReportRows rows;
    private final ReportIndexes indexes;
    private final JdbcTemplate database;
    private final Clock clock;

    ContentDestruction(ReportRows rows, ReportIndexes indexes, JdbcTemplate database, Clock clock) {
        this.rows = rows;
        this.indexes = indexes;
        this.database = database;
        this.clock = clock;
    }

    /** Leaves nothing of a submitted report but its consent. */
    void destroy(ReportRow row) {
        row.destroyed(LocalDate.now(clock));
        rows.flush();
        // The data keys go with the parts. Beside Hibernate, which would name no workspace in
        // front.
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
}
