package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.parasol.base.AccountId;
import org.parasol.base.TenantOwned;

/**
 * A member who has new keys and waits for a key holder: under which random id she finds what is
 * sealed to her, sealed to the workspace. Its id is the account's.
 */
@Entity
@Table(name = "workspace_renewal")
public class RenewalRow extends TenantOwned {

    @Column(nullable = false, length = 512)
    private byte[] sealed;

    protected RenewalRow() {
        this.sealed = new byte[0];
    }

    public RenewalRow(AccountId account, byte[] sealed) {
        super(account.value());
        this.sealed = sealed;
    }

    public AccountId account() {
        return new AccountId(getId());
    }

    public byte[] sealed() {
        return sealed;
    }

    public void reseal(byte[] newSealed) {
        sealed = newSealed;
    }
}
