package org.parasol.report.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.vault.WrappedKey;

/** The data key of one part, sealed to one recipient. */
@Entity
@Table(name = "data_key")
public class DataKeyRow extends TenantOwned {

    @Column(name = "part_id", nullable = false, updatable = false)
    private UUID partId;

    @Column(name = "recipient_id", nullable = false, updatable = false)
    private UUID recipientId;

    @Column(nullable = false, length = 512)
    private byte[] sealed;

    @Column(length = 256)
    private byte @Nullable [] quick;

    protected DataKeyRow() {
        this.partId = Tenancy.NONE;
        this.recipientId = Tenancy.NONE;
        this.sealed = new byte[0];
    }

    DataKeyRow(UUID partId, WrappedKey key) {
        super(UUID.randomUUID());
        this.partId = partId;
        this.recipientId = key.recipientId();
        this.sealed = key.sealed();
    }

    /** A new data key for the same recipient; the quick key of the old one goes with it. */
    void replace(WrappedKey key) {
        this.sealed = key.sealed();
        this.quick = null;
    }

    UUID recipientId() {
        return recipientId;
    }

    WrappedKey wrapped() {
        return new WrappedKey(recipientId, sealed);
    }

    /** The data key under the workspace's symmetric key, kept since the first opening. */
    Optional<byte[]> quick() {
        return Optional.ofNullable(quick);
    }

    void quicken(byte[] key) {
        this.quick = key;
    }
}
