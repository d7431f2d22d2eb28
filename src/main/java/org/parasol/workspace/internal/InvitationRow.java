package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.TenantOwned;

/** A staff invitation that was handed over. Its id is the one-time link's. */
@Entity
@Table(name = "workspace_invitation")
public class InvitationRow extends TenantOwned {

    @Column(nullable = false, updatable = false, length = 120)
    private String roles;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private UUID invitedBy;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected InvitationRow() {
        this.roles = "";
        this.invitedBy = Tenancy.NONE;
        this.expiresAt = Instant.EPOCH;
    }

    public InvitationRow(UUID link, String roles, AccountId invitedBy, Instant expiresAt) {
        super(link);
        this.roles = roles;
        this.invitedBy = invitedBy.value();
        this.expiresAt = expiresAt;
    }

    public String roles() {
        return roles;
    }

    public AccountId invitedBy() {
        return new AccountId(invitedBy);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
