package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.base.WorkspaceId;

/**
 * A workspace's public keys, and its private ones under the recovery code. Its id is the
 * workspace's own, so that there is never a second set beside it.
 */
@Entity
@Table(name = "workspace_key")
public class WorkspaceKeyRow extends TenantOwned {

    @Column(name = "recipient_id", nullable = false, updatable = false)
    private UUID recipientId;

    @Column(name = "public_keys", nullable = false, length = 512)
    private byte[] publicKeys;

    @Column(name = "recovery_sealed", nullable = false, length = 2048)
    private byte[] recoverySealed;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "change_advised")
    private @Nullable Instant changeAdvised;

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

    /** Other bytes for the same keys: a new recovery code opens them. */
    public void recoverBy(byte[] sealed) {
        this.recoverySealed = sealed;
    }

    /** Other keys take the place of these. */
    public void change(byte[] newPublicKeys, byte[] newRecoverySealed, Instant at) {
        this.publicKeys = newPublicKeys;
        this.recoverySealed = newRecoverySealed;
        this.madeAt = at;
        this.changeAdvised = null;
    }

    /** Since when a change is advised; empty where it is not. */
    public Optional<Instant> changeAdvised() {
        return Optional.ofNullable(changeAdvised);
    }

    /** Somebody who held the keys holds them no more, and may have kept a copy. */
    public void adviseChange(Instant since) {
        if (changeAdvised == null) {
            changeAdvised = since;
        }
    }
}
