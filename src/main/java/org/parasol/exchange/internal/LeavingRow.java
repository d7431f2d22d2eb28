package org.parasol.exchange.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.base.WorkspaceId;

/** Somebody asked that the workspace be erased. Its id is the workspace's own. */
@Entity
@Table(name = "workspace_leaving")
public class LeavingRow extends TenantOwned {

    @Column(name = "asked_by", nullable = false, updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    protected LeavingRow() {
        this.askedBy = Tenancy.NONE;
        this.askedAt = Instant.EPOCH;
    }

    public LeavingRow(WorkspaceId workspace, AccountId by, Instant at) {
        super(workspace.value());
        this.askedBy = by.value();
        this.askedAt = at;
    }

    public AccountId askedBy() {
        return new AccountId(askedBy);
    }

    public Instant askedAt() {
        return askedAt;
    }
}
