package org.parasol.workspace.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AfterRestore;
import org.parasol.base.Tombstone;
import org.parasol.base.TombstoneKeeper;
import org.parasol.base.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a backup was put back: every workspace is told, and who had been deactivated holds no keys.
 */
@Component
class RestoredWorkspaces implements AfterRestore, TombstoneKeeper {

    private final JdbcTemplate database;
    private final AuditLog audit;

    RestoredWorkspaces(JdbcTemplate database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    @Override
    public void restored(LocalDate stateOf, LocalDate found) {
        database.update(
                "INSERT INTO workspace_restore (workspace_id, id, row_version, state_of, found_on)"
                        + " SELECT id, id, 0, ?, ? FROM workspace"
                        + " ON DUPLICATE KEY UPDATE row_version = workspace_restore.row_version + 1,"
                        + " state_of = VALUES(state_of), found_on = VALUES(found_on)",
                stateOf,
                found);
        audit.appendEverywhere(
                new AuditEvent(
                                "backup.restored",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new byte[0])
                        .with("state-of", stateOf));
    }

    @Override
    public Set<Tombstone.Kind> kinds() {
        return Set.of(Tombstone.Kind.DEACTIVATED);
    }

    @Override
    @Transactional
    public List<Tombstone> bury(List<Tombstone> stones) {
        return stones.stream().filter(this::heldSomething).toList();
    }

    private boolean heldSomething(Tombstone stone) {
        byte[] account = Uuids.bytes(stone.ids().getFirst());
        int keys = database.update("DELETE FROM workspace_key_wrap WHERE id = ?", account);
        return keys + database.update("DELETE FROM workspace_member WHERE id = ?", account) > 0;
    }
}
