package org.parasol.report.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;

/** The ciphertext of one part of a report. */
@Entity
@Table(name = "report_part")
public class PartRow extends TenantOwned {

    @Column(name = "report_id", nullable = false, updatable = false)
    private UUID reportId;

    @Column(nullable = false, updatable = false, length = 16)
    private String part;

    @Column(nullable = false)
    private int version;

    @Column(nullable = false, columnDefinition = "mediumblob")
    private byte[] ciphertext;

    protected PartRow() {
        this.reportId = Tenancy.NONE;
        this.part = "";
        this.ciphertext = new byte[0];
    }

    PartRow(UUID reportId, Part part, int version, byte[] ciphertext) {
        super(UUID.randomUUID());
        this.reportId = reportId;
        this.part = part.key();
        this.version = version;
        this.ciphertext = ciphertext;
    }

    void replace(int newVersion, byte[] newCiphertext) {
        this.version = newVersion;
        this.ciphertext = newCiphertext;
    }

    UUID reportId() {
        return reportId;
    }

    int version() {
        return version;
    }

    byte[] ciphertext() {
        return ciphertext;
    }
}
