package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.YearMonth;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.springframework.data.domain.Persistable;

/** The tenant itself, which the operator lists: it is owned by no tenant. */
@Entity
@Table(name = "workspace")
public class WorkspaceRow implements Persistable<UUID> {

    @Id
    @Column(nullable = false, updatable = false)
    private UUID id;

    @Version
    @Column(name = "row_version", nullable = false)
    private int rowVersion;

    @Column(
            name = "created_month",
            nullable = false,
            updatable = false,
            columnDefinition = "char(7)")
    private String createdMonth;

    @Column(name = "name_sealed", nullable = false, length = 512)
    private byte[] nameSealed;

    @Column(name = "opted_in", nullable = false)
    private boolean optedIn;

    @Transient private boolean stored;

    protected WorkspaceRow() {
        this(Tenancy.NONE, YearMonth.of(1, 1), new byte[0]);
    }

    public WorkspaceRow(UUID id, YearMonth created, byte[] nameSealed) {
        this.id = id;
        this.createdMonth = created.toString();
        this.nameSealed = nameSealed;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public int rowVersion() {
        return rowVersion;
    }

    public YearMonth created() {
        return YearMonth.parse(createdMonth);
    }

    public byte[] nameSealed() {
        return nameSealed;
    }

    public boolean optedIn() {
        return optedIn;
    }

    public void optIn(boolean decision) {
        this.optedIn = decision;
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
