package org.parasol.report.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstone;
import org.parasol.base.TombstoneKeeper;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Destroys again what a restored backup has brought back. */
@Component
class BuriedReports implements TombstoneKeeper {

    private final ReportRows rows;
    private final ContentDestruction destruction;
    private final ReportTrail trail;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    BuriedReports(
            ReportRows rows,
            ContentDestruction destruction,
            ReportTrail trail,
            JdbcTemplate database,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.destruction = destruction;
        this.trail = trail;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Set<Tombstone.Kind> kinds() {
        return Set.of(Tombstone.Kind.DESTROYED);
    }

    @Override
    public List<Tombstone> bury(List<Tombstone> stones) {
        return stones.stream().filter(this::isBack).filter(this::bury).toList();
    }

    /** Whether anything but the consent stands there, also where the row says otherwise. */
    private boolean isBack(Tombstone stone) {
        return !database.query(
                        "SELECT 1 FROM report r WHERE r.workspace_id = ? AND r.id = ?"
                                + " AND (r.destroyed_on IS NULL OR EXISTS (SELECT 1 FROM"
                                + " report_part p WHERE p.workspace_id = r.workspace_id AND"
                                + " p.report_id = r.id AND p.part <> 'consent'))",
                        (row, number) -> row.getInt(1),
                        Uuids.bytes(stone.ids().get(0)),
                        Uuids.bytes(stone.ids().get(1)))
                .isEmpty();
    }

    private boolean bury(Tombstone stone) {
        UUID report = stone.ids().get(1);
        return Tenancy.as(
                new WorkspaceId(stone.ids().get(0)),
                () ->
                        Objects.requireNonNull(
                                transaction.execute(
                                        status ->
                                                rows.forChange(report)
                                                        .map(row -> bury(row, stone))
                                                        .orElse(false))));
    }

    private boolean bury(ReportRow row, Tombstone stone) {
        if (row.monthReceived().isEmpty()) {
            destruction.remove(row);
        } else {
            destruction.destroyAgain(row, stone.day());
        }
        trail.ofNobody("report.content-destroyed", row.getId());
        return true;
    }
}
