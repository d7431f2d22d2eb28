package org.parasol.workspace;

import java.util.ArrayList;
import java.util.List;
import org.parasol.access.OneTimeLinks;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Deletes every row that names a workspace, whichever room wrote it, and in the end its own. It
 * checks no role: that is for the room that calls.
 */
@Component
public class WorkspaceRemoval {

    private final OneTimeLinks links;
    private final JdbcTemplate database;

    WorkspaceRemoval(OneTimeLinks links, JdbcTemplate database) {
        this.links = links;
        this.database = database;
    }

    /** Revokes its invitations and deletes all rows but accounts, in the caller's transaction. */
    public void removeRows(WorkspaceId workspace) {
        byte[] id = Uuids.bytes(workspace.value());
        // Whoever is just about to add a row for it waits, and then finds no workspace.
        database.query(
                "SELECT 1 FROM workspace WHERE id = ? FOR UPDATE",
                (row, number) -> row.getInt(1),
                id);
        database.query(
                        "SELECT id FROM workspace_invitation WHERE workspace_id = ?",
                        (row, number) -> Uuids.from(row.getBytes(1)),
                        id)
                .forEach(links::revoke);
        List<String> left = new ArrayList<>(tables(id));
        while (!left.isEmpty()) {
            // What others point at goes in a later round.
            if (!left.removeIf(table -> isDeleted(table, id))) {
                throw new IllegalStateException("rows point at one another in " + left);
            }
        }
    }

    /** Deletes the workspace's own row, once no other names it. */
    public void removeItself(WorkspaceId workspace) {
        database.update("DELETE FROM workspace WHERE id = ?", Uuids.bytes(workspace.value()));
    }

    /** Tables with rows of this workspace. */
    private List<String> tables(byte[] id) {
        return database
                .query(
                        "SELECT table_name FROM information_schema.columns WHERE table_schema ="
                                + " DATABASE() AND column_name = 'workspace_id'",
                        (row, number) -> row.getString(1))
                .stream()
                .filter(table -> !table.equals("account"))
                .filter(
                        table ->
                                !database.query(
                                                "SELECT 1 FROM `"
                                                        + table
                                                        + "` WHERE workspace_id = ? LIMIT 1",
                                                (row, number) -> row.getInt(1),
                                                id)
                                        .isEmpty())
                .toList();
    }

    private boolean isDeleted(String table, byte[] id) {
        try {
            database.update("DELETE FROM `" + table + "` WHERE workspace_id = ?", id);
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }
}
