package org.parasol.base;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row under a random id that is made before it is stored. */
@MappedSuperclass
public abstract class StoredRow implements Persistable<UUID> {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    /** Counts saves, so that of two people who edit one row the second is told. */
    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    @Transient private boolean stored;

    protected StoredRow(UUID id) {
        this.id = id;
    }

    /** For Hibernate, which fills the fields itself. */
    protected StoredRow() {
        this.id = Tenancy.NONE;
    }

    @Override
    public UUID getId() {
        return id;
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
