package org.parasol.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The one superclass of every entity that belongs to a workspace. Hibernate adds the workspace to
 * each statement; the database repeats it in its keys, which are {@code (workspace_id, id)}.
 */
@MappedSuperclass
public abstract class TenantOwned extends StoredRow {

    @TenantId
    @Column(name = "workspace_id", nullable = false, updatable = false)
    private @Nullable UUID workspaceId;

    protected TenantOwned(UUID id) {
        super(id);
    }

    /** For Hibernate, which fills the fields itself. */
    protected TenantOwned() {}

    /** The owning workspace; null until the row has been stored. */
    public @Nullable UUID getWorkspaceId() {
        return workspaceId;
    }
}
