package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.parasol.base.TenantOwned;

/**
 * A restored backup that the workspace is still told of. Its id is the workspace's own: the newest
 * counts. Rows are made for all workspaces at once, by the check before the doors open.
 */
@Entity
@Table(name = "workspace_restore")
public class RestoreRow extends TenantOwned {

    @Column(name = "state_of", nullable = false)
    private LocalDate stateOf;

    @Column(name = "found_on", nullable = false)
    private LocalDate foundOn;

    protected RestoreRow() {
        this.stateOf = LocalDate.EPOCH;
        this.foundOn = LocalDate.EPOCH;
    }

    public LocalDate stateOf() {
        return stateOf;
    }

    public LocalDate foundOn() {
        return foundOn;
    }
}
