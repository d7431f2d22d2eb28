package org.parasol.workspace.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;
import org.parasol.base.StoredRow;
import org.parasol.base.Tenancy;
import org.parasol.workspace.ContentRetention;

/** The tenant itself, which the operator lists: it is owned by no tenant. */
@Entity
@Table(name = "workspace")
public class WorkspaceRow extends StoredRow {

    @Column(
            name = "created_month",
            nullable = false,
            updatable = false,
            columnDefinition = "char(7)")
    private String createdMonth;

    @Column(name = "name_sealed", nullable = false, length = 512)
    private byte[] nameSealed;

    @Column(name = "opted_in", nullable = false)
    private boolean optedIn;

    @Column(name = "retention_months", nullable = false)
    private int retentionMonths = ContentRetention.USUAL;

    protected WorkspaceRow() {
        this(Tenancy.NONE, YearMonth.of(1, 1), new byte[0]);
    }

    public WorkspaceRow(UUID id, YearMonth created, byte[] nameSealed) {
        super(id);
        this.createdMonth = created.toString();
        this.nameSealed = nameSealed;
    }

    public YearMonth created() {
        return YearMonth.parse(createdMonth);
    }

    public byte[] nameSealed() {
        return nameSealed;
    }

    public boolean optedIn() {
        return optedIn;
    }

    public void optIn(boolean decision) {
        this.optedIn = decision;
    }

    public int retentionMonths() {
        return retentionMonths;
    }

    public void keepContentFor(int months) {
        this.retentionMonths = months;
    }
}
