package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.parasol.base.TenantOwned;
import org.parasol.base.WorkspaceId;

/**
 * What a workspace has decided for itself, protected. Its id is the workspace's own, so that there
 * is never a second row.
 */
@Entity
@Table(name = "workspace_choices")
public class ChoicesRow extends TenantOwned {

    /** The longest protected value, in bytes. */
    public static final int LONGEST = 40_000;

    @Column(nullable = false, length = LONGEST)
    private byte[] sealed;

    protected ChoicesRow() {
        this.sealed = new byte[0];
    }

    public ChoicesRow(WorkspaceId workspace, byte[] sealed) {
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
