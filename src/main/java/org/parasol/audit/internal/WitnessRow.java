package org.parasol.audit.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.parasol.base.TenantOwned;

/** A signed head that this workspace keeps for another one, protected. */
@Entity
@Immutable
@Table(name = "audit_witness")
public class WitnessRow extends TenantOwned {

    /** The longest protected value, in bytes. */
    public static final int LONGEST = 4_000;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private byte[] sealed;

    protected WitnessRow() {
        this.sealed = new byte[0];
    }

    public WitnessRow(UUID id, byte[] sealed) {
        super(id);
        this.sealed = sealed;
    }

    public byte[] sealed() {
        return sealed;
    }
}
