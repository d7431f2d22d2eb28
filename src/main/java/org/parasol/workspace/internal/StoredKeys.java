package org.parasol.workspace.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.PublicKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Workspaces' public keys for those who do not work for the workspace: the operator, and somebody
 * who is just joining. Asked in plain SQL, because neither is of the workspace; nothing private is
 * read.
 */
@Component
public class StoredKeys {

    private final JdbcTemplate database;

    StoredKeys(JdbcTemplate database) {
        this.database = database;
    }

    /** Which workspaces have keys. */
    public Set<WorkspaceId> made() {
        return new HashSet<>(
                database.query(
                        "SELECT workspace_id FROM workspace_key",
                        (row, number) -> new WorkspaceId(Uuids.from(row.getBytes(1)))));
    }

    /** The public keys of a workspace, which nobody has verified; empty before the ceremony. */
    Optional<PublicKeys> of(WorkspaceId workspace) {
        return database
                .query(
                        "SELECT public_keys FROM workspace_key WHERE workspace_id = ?",
                        (row, number) -> PublicKeys.decode(row.getBytes(1)),
                        Uuids.bytes(workspace.value()))
                .stream()
                .findFirst();
    }
}
