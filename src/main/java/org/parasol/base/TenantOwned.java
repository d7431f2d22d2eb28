package org.parasol.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The one superclass of every entity that belongs to a workspace. Hibernate adds the workspace to
 * each statement; the database repeats it in its keys, which are {@code (workspace_id, id)}.
 */
@MappedSuperclass
public abstract class TenantOwned implements Persistable<UUID> {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @TenantId
    @Column(name = "workspace_id", nullable = false, updatable = false)
    private @Nullable UUID workspaceId;

    /** Counts saves, so that of two people who edit one row the second is told. */
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    @Transient private boolean stored;

    protected TenantOwned(UUID id) {
        this.id = id;
    }

    /** For Hibernate, which fills the fields itself. */
    protected TenantOwned() {
        this.id = Tenancy.NONE;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** The owning workspace; null until the row has been stored. */
    public @Nullable UUID getWorkspaceId() {
        return workspaceId;
    }

    public int getRowVersion() {
        return rowVersion;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
