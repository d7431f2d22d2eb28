package org.parasol.report.internal;

import java.time.Clock;
import java.time.YearMonth;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.workspace.RetainedContent;
import org.parasol.workspace.RetentionPreview;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Moves the retention months of the current workspace's reports and drafts. */
@Component
class StoredRetention implements RetainedContent {

    private static final String AFTER =
            "DATE_FORMAT(DATE_ADD(CONCAT(%s, '-01'), INTERVAL ? MONTH), '%%Y-%%m')";

    private final JdbcTemplate database;
    private final Clock clock;

    StoredRetention(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public RetentionPreview preview(int months) {
        return new RetentionPreview(
                count("", workspace()),
                count(
                        " AND " + AFTER.formatted("month_received") + " < ?",
                        workspace(),
                        months,
                        YearMonth.now(clock).toString()));
    }

    @Override
    public void keepFor(int months, int before) {
        database.update(
                "UPDATE report SET retention_month = "
                        + AFTER.formatted("month_received")
                        + " WHERE workspace_id = ? AND month_received IS NOT NULL"
                        + " AND destroyed_on IS NULL",
                months,
                workspace());
        database.update(
                "UPDATE report SET retention_month = "
                        + AFTER.formatted("retention_month")
                        + " WHERE workspace_id = ? AND month_received IS NULL",
                months - before,
                workspace());
    }

    private int count(String further, Object... arguments) {
        Integer found =
                database.queryForObject(
                        "SELECT COUNT(*) FROM report WHERE workspace_id = ?"
                                + " AND month_received IS NOT NULL AND destroyed_on IS NULL"
                                + further,
                        Integer.class,
                        arguments);
        return found == null ? 0 : found;
    }

    private static byte[] workspace() {
        return Uuids.bytes(Tenancy.require().value());
    }
}
