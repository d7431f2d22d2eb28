package org.parasol.report.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
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

    @Column(name = "destroyed_on")
    private @Nullable LocalDate destroyedOn;

    @Column(name = "consent_until", columnDefinition = "char(7)")
    private @Nullable String consentUntil;

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

    /**
     * Marks it as submitted.
     *
     * @param retention the last month in which its content is kept
     * @param counted the last month in which it may be counted
     */
    public void receive(YearMonth month, YearMonth retention, YearMonth counted) {
        this.monthReceived = month.toString();
        this.retentionMonth = retention.toString();
        this.consentUntil = Retention.quarter(counted);
    }

    /** The day on which its content was destroyed; empty while it is there. */
    public Optional<LocalDate> destroyedOn() {
        return Optional.ofNullable(destroyedOn);
    }

    void destroyed(LocalDate day) {
        this.destroyedOn = day;
    }
}
