package org.parasol.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.StoredRow;
import org.parasol.base.Tenancy;

/** A single-use code in place of a lost factor, as a keyed hash; used, its row is gone. */
@Entity
@Table(name = "factor_recovery_code")
public class RecoveryCodeRow extends StoredRow {

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID accountId;

    @Column(name = "code_mac", nullable = false, updatable = false, length = 32)
    private byte[] codeMac;

    protected RecoveryCodeRow() {
        this(new AccountId(Tenancy.NONE), new byte[0]);
    }

    RecoveryCodeRow(AccountId account, byte[] codeMac) {
        super(UUID.randomUUID());
        this.accountId = account.value();
        this.codeMac = codeMac;
    }

    UUID account() {
        return accountId;
    }

    byte[] codeMac() {
        return codeMac;
    }
}
