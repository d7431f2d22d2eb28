package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.base.WorkspaceId;

/**
 * A workspace's public keys, and its private ones under the recovery code. Its id is the
 * workspace's own, so that there is never a second set.
 */
@Entity
@Immutable
@Table(name = "workspace_key")
public class WorkspaceKeyRow extends TenantOwned {

    @Column(name = "recipient_id", nullable = false, updatable = false)
    private UUID recipientId;

    @Column(name = "public_keys", nullable = false, updatable = false, length = 512)
    private byte[] publicKeys;

    @Column(name = "recovery_sealed", nullable = false, updatable = false, length = 2048)
    private byte[] recoverySealed;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected WorkspaceKeyRow() {
        this.recipientId = Tenancy.NONE;
        this.publicKeys = new byte[0];
        this.recoverySealed = new byte[0];
        this.madeAt = Instant.EPOCH;
    }

    public WorkspaceKeyRow(
            WorkspaceId workspace,
            UUID recipientId,
            byte[] publicKeys,
            byte[] recoverySealed,
            Instant madeAt) {
        super(workspace.value());
        this.recipientId = recipientId;
        this.publicKeys = publicKeys;
        this.recoverySealed = recoverySealed;
        this.madeAt = madeAt;
    }

    public UUID recipientId() {
        return recipientId;
    }

    public byte[] publicKeys() {
        return publicKeys;
    }

    public byte[] recoverySealed() {
        return recoverySealed;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
