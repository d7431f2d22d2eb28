package org.parasol.report.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;

/** Somebody to whom a report is restricted; who it is shows only in whose keys open it. */
@Entity
@Table(name = "named_reader")
public class NamedReaderRow extends TenantOwned {

    @Column(name = "report_id", nullable = false, updatable = false)
    private UUID reportId;

    @Column(nullable = false, updatable = false, length = 512)
    private byte[] sealed;

    protected NamedReaderRow() {
        this.reportId = Tenancy.NONE;
        this.sealed = new byte[0];
    }

    NamedReaderRow(UUID reportId, byte[] sealed) {
        super(UUID.randomUUID());
        this.reportId = reportId;
        this.sealed = sealed;
    }

    UUID reportId() {
        return reportId;
    }

    byte[] sealed() {
        return sealed;
    }
}
