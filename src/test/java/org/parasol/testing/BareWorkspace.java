package org.parasol.testing;

import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A workspace without members and keys, for tests that need the row alone. */
@Component
@Profile({"test", "bench"})
public class BareWorkspace {

    private final JdbcTemplate database;
    private final ApplicationSecret secret;

    BareWorkspace(JdbcTemplate database, ApplicationSecret secret) {
        this.database = database;
        this.secret = secret;
    }

    /** Stores one; its name can be read, as the operator's list does in other tests. */
    public WorkspaceId insert() {
        WorkspaceId id = WorkspaceId.random();
        database.update(
                "INSERT INTO workspace (id, row_version, created_month, name_sealed)"
                        + " VALUES (?, 0, '2026-01', ?)",
                Uuids.bytes(id.value()),
                secret.protect("workspace-name", "bare " + id));
        return id;
    }
}
