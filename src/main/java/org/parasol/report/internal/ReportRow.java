package org.parasol.report.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.TenantOwned;

/** What stands in clear about a report: nothing but what must be acted on without a key. */
@Entity
@Table(name = "report")
public class ReportRow extends TenantOwned {

    @Column(nullable = false)
    private int version;

    @Column(name = "month_received", columnDefinition = "char(7)")
    private @Nullable String monthReceived;

    @Column(name = "retention_month", nullable = false, columnDefinition = "char(7)")
    private String retentionMonth;

    protected ReportRow() {
        this.retentionMonth = "";
    }

    public ReportRow(UUID id, YearMonth retention) {
        super(id);
        this.retentionMonth = retention.toString();
    }

    /** Counts the next sealing of one of its parts; every sealing has a number of its own. */
    int nextVersion() {
        return ++version;
    }

    /** The month in which it was first submitted; empty for a draft. */
    public Optional<YearMonth> monthReceived() {
        return Optional.ofNullable(monthReceived).map(YearMonth::parse);
    }

    /** Marks it as submitted. */
    public void receive(YearMonth month, YearMonth retention) {
        this.monthReceived = month.toString();
        this.retentionMonth = retention.toString();
    }
}
