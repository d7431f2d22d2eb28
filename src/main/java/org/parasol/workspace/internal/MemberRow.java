package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;

/** A key holder's signature over a member's keys and roles. Its id is the account's. */
@Entity
@Table(name = "workspace_member")
public class MemberRow extends TenantOwned {

    @Column(nullable = false, length = 120)
    private String roles;

    @Column(nullable = false, length = 512)
    private byte[] certificate;

    @Column(name = "certified_by", nullable = false)
    private UUID certifiedBy;

    @Column(name = "certified_at", nullable = false)
    private Instant certifiedAt;

    protected MemberRow() {
        this.roles = "";
        this.certificate = new byte[0];
        this.certifiedBy = Tenancy.NONE;
        this.certifiedAt = Instant.EPOCH;
    }

    public MemberRow(
            AccountId account,
            String roles,
            byte[] certificate,
            AccountId certifiedBy,
            Instant certifiedAt) {
        super(account.value());
        this.roles = roles;
        this.certificate = certificate;
        this.certifiedBy = certifiedBy.value();
        this.certifiedAt = certifiedAt;
    }

    /** Replaces the signature, after a change of roles. */
    public void certify(String newRoles, byte[] signature, AccountId by, Instant at) {
        this.roles = newRoles;
        this.certificate = signature;
        this.certifiedBy = by.value();
        this.certifiedAt = at;
    }

    /** The same, signed with the workspace's new keys. */
    void sign(byte[] signature) {
        this.certificate = signature;
    }

    public AccountId account() {
        return new AccountId(getId());
    }

    public String roles() {
        return roles;
    }

    public byte[] certificate() {
        return certificate;
    }

    public AccountId certifiedBy() {
        return new AccountId(certifiedBy);
    }

    public Instant certifiedAt() {
        return certifiedAt;
    }
}
