package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;
import org.parasol.base.WorkspaceId;

/** Two signatures under what the workspace gives up. Its id is the workspace's own. */
@Entity
@Table(name = "workspace_waiver")
public class WaiverRow extends TenantOwned {

    @Column(name = "country", nullable = false, updatable = false)
    private String country;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private UUID askedBy;

    @Column(name = "asked_on", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "first_signature", nullable = false, updatable = false)
    private byte[] firstSignature;

    @Column(name = "given_by")
    private @Nullable UUID givenBy;

    @Column(name = "second_signature")
    private byte @Nullable [] secondSignature;

    protected WaiverRow() {
        this.country = "";
        this.askedBy = Tenancy.NONE;
        this.askedOn = LocalDate.EPOCH;
        this.firstSignature = new byte[0];
    }

    public WaiverRow(
            WorkspaceId workspace, String country, AccountId by, LocalDate on, byte[] signature) {
        super(workspace.value());
        this.country = country;
        this.askedBy = by.value();
        this.askedOn = on;
        this.firstSignature = signature.clone();
    }

    public String country() {
        return country;
    }

    public AccountId askedBy() {
        return new AccountId(askedBy);
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public byte[] firstSignature() {
        return firstSignature.clone();
    }

    /** Whether both have signed. */
    public boolean isSigned() {
        return givenBy != null && secondSignature != null;
    }

    /** The second signature. */
    public void give(AccountId by, byte[] signature) {
        givenBy = by.value();
        secondSignature = signature.clone();
    }
}
