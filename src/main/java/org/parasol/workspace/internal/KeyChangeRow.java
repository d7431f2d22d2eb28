package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.TenantOwned;
import org.parasol.vault.PublicKeys;

/** A change of a workspace's keys, and how far it is. */
@Entity
@Table(name = "workspace_key_change")
public class KeyChangeRow extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "old_keys", nullable = false, updatable = false, length = 512)
    private byte[] oldKeys;

    @Column(name = "new_keys", nullable = false, updatable = false, length = 512)
    private byte[] newKeys;

    @Column(nullable = false, updatable = false, length = 512)
    private byte[] signature;

    @Column(name = "previous_sealed", length = 2048)
    private byte @Nullable [] previousSealed;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(nullable = false, updatable = false)
    private int total;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false)
    private int damaged;

    private @Nullable UUID reached;

    protected KeyChangeRow() {
        this.oldKeys = new byte[0];
        this.newKeys = new byte[0];
        this.signature = new byte[0];
        this.startedAt = Instant.EPOCH;
    }

    public KeyChangeRow(
            int number,
            PublicKeys oldKeys,
            PublicKeys newKeys,
            byte[] signature,
            byte[] previousSealed,
            Instant startedAt,
            int total) {
        super(UUID.randomUUID());
        this.number = number;
        this.oldKeys = oldKeys.encoded();
        this.newKeys = newKeys.encoded();
        this.signature = signature;
        this.previousSealed = previousSealed;
        this.startedAt = startedAt;
        this.total = total;
    }

    public int number() {
        return number;
    }

    public PublicKeys oldKeys() {
        return PublicKeys.decode(oldKeys);
    }

    public PublicKeys newKeys() {
        return PublicKeys.decode(newKeys);
    }

    public byte[] signature() {
        return signature;
    }

    /** The old private keys under the new ones; empty once nothing is sealed to the old. */
    public Optional<byte[]> previousSealed() {
        return Optional.ofNullable(previousSealed);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public boolean finished() {
        return finishedAt != null;
    }

    /** How many data keys were sealed to the old keys when it began. */
    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    public int damaged() {
        return damaged;
    }

    /** The last data key that is done; they are done in the order of their ids. */
    public Optional<UUID> reached() {
        return Optional.ofNullable(reached);
    }

    public void reached(UUID last, int more, int moreDamaged) {
        this.reached = last;
        this.done += more;
        this.damaged += moreDamaged;
    }

    /** Nothing is sealed to the old keys any more: they are gone. */
    public void finish(Instant at) {
        this.previousSealed = null;
        this.finishedAt = at;
    }
}
