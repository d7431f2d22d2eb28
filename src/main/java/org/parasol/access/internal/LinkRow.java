package org.parasol.access.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.springframework.data.domain.Persistable;

/** A one-time link. It is not tenant-owned: whoever brings it is nobody yet. */
@Entity
@Table(name = "one_time_link")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, asked by queries
public class LinkRow implements Persistable<UUID> {

    @Id private UUID id;
    @Version private int rowVersion;
    private byte[] secretHash;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private byte[] payload;
    private Instant expires;
    private boolean closed;
    @Transient private boolean stored;

    protected LinkRow() {}

    public LinkRow(
            UUID id, byte[] secretHash, LinkPurpose purpose, byte[] payload, Instant expires) {
        this.id = id;
        this.secretHash = secretHash;
        this.purpose = purpose;
        this.payload = payload;
        this.expires = expires;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public boolean open(Instant now) {
        return !closed && now.isBefore(expires);
    }

    /** Spent or revoked: either way it opens nothing any more. */
    public void close() {
        closed = true;
    }

    public LinkRecord record() {
        return new LinkRecord(id, purpose, payload, expires);
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
