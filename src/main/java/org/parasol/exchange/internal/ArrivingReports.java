package org.parasol.exchange.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.parasol.archive.Archive;
import org.parasol.archive.ArchivedReport;
import org.parasol.base.ReportId;
import org.parasol.report.SealedReport;
import org.parasol.report.SealedReport.SealedReportPart;
import org.parasol.report.SealedReports;
import org.springframework.stereotype.Component;

/** Stores the reports of an archive for the current workspace, sealed as they are. */
@Component
public class ArrivingReports {

    private final SealedReports reports;

    ArrivingReports(SealedReports reports) {
        this.reports = reports;
    }

    /**
     * In the caller's transaction.
     *
     * @return how many
     */
    public int store(Archive archive) {
        AtomicInteger count = new AtomicInteger();
        archive.reports(
                report -> {
                    reports.store(sealed(report), archive.manifest().recipient());
                    count.incrementAndGet();
                });
        return count.get();
    }

    private static SealedReport sealed(ArchivedReport report) {
        return new SealedReport(
                new ReportId(report.id()),
                report.version(),
                report.received(),
                report.retention(),
                report.consentUntil(),
                report.destroyedOn(),
                report.parts().stream()
                        .map(
                                part ->
                                        new SealedReportPart(
                                                part.name(),
                                                part.version(),
                                                part.ciphertext(),
                                                part.key()))
                        .toList());
    }
}
