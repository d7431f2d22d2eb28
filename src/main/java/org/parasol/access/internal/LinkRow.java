package org.parasol.access.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.base.StoredRow;

/** A one-time link. It is not tenant-owned: whoever brings it is nobody yet. */
@Entity
@Table(name = "one_time_link")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by Hibernate, asked by queries
public class LinkRow extends StoredRow {

    private byte[] secretHash;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private byte[] payload;
    private Instant expires;
    private boolean closed;

    protected LinkRow() {}

    public LinkRow(
            UUID id, byte[] secretHash, LinkPurpose purpose, byte[] payload, Instant expires) {
        super(id);
        this.secretHash = secretHash;
        this.purpose = purpose;
        this.payload = payload;
        this.expires = expires;
    }

    public boolean open(Instant now) {
        return !closed && now.isBefore(expires);
    }

    /** Spent or revoked: either way it opens nothing any more. */
    public void close() {
        closed = true;
    }

    public LinkRecord record() {
        return new LinkRecord(getId(), purpose, payload, expires);
    }
}
