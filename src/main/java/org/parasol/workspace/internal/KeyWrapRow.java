package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.parasol.base.AccountId;
import org.parasol.base.TenantOwned;

/** The workspace's private keys, sealed to one key holder. Its id is the account's. */
@Entity
@Table(name = "workspace_key_wrap")
public class KeyWrapRow extends TenantOwned {

    @Column(nullable = false, length = 2048)
    private byte[] sealed;

    @Column(nullable = false)
    private Instant since;

    protected KeyWrapRow() {
        this.sealed = new byte[0];
        this.since = Instant.EPOCH;
    }

    public KeyWrapRow(AccountId account, byte[] sealed, Instant since) {
        super(account.value());
        this.sealed = sealed;
        this.since = since;
    }

    /** Other keys, for the same holder. */
    void seal(byte[] newSealed) {
        this.sealed = newSealed;
    }

    public AccountId account() {
        return new AccountId(getId());
    }

    public byte[] sealed() {
        return sealed;
    }

    public Instant since() {
        return since;
    }
}
