package org.parasol.report.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.parasol.base.TenantOwned;
import org.parasol.base.WorkspaceId;

/** The sealed ledger of the facts a workspace has written; one row a workspace. */
@Entity
@Table(name = "fact_ledger")
public class LedgerRow extends TenantOwned {

    @Column(nullable = false, columnDefinition = "mediumblob")
    private byte[] sealed;

    protected LedgerRow() {
        this.sealed = new byte[0];
    }

    public LedgerRow(WorkspaceId workspace, byte[] sealed) {
        super(workspace.value());
        this.sealed = sealed;
    }

    public byte[] sealed() {
        return sealed;
    }

    public void replace(byte[] newSealed) {
        this.sealed = newSealed;
    }
}
