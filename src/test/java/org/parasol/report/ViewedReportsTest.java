package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.ReportId;
import org.parasol.base.Tenancy;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;

@ParasolTest
class ViewedReportsTest {

    @Autowired Reports reports;
    @Autowired AuditLog log;

    private final Team.Office office;
    private final Person worker;
    private final Person coordinator;
    private final ReportId report;

    @Autowired
    ViewedReportsTest(Team team, Filing filing) {
        office = team.office();
        worker = office.worker();
        coordinator = office.coordinator();
        report = worker.does(() -> filing.file(Examples.report()));
    }

    @Test
    void readingIsLoggedOnceInASession() {
        for (int i = 0; i < 3; i++) {
            coordinator.does(() -> reports.open(report));
            coordinator.does(() -> reports.list(ReportFilter.ALL, byMonth(), 0, 10));
        }

        assertThat(views("report.viewed"))
                .hasSize(1)
                .allSatisfy(
                        entry -> {
                            assertThat(entry.actor()).contains(coordinator.id());
                            assertThat(entry.subject()).contains(report.value());
                            assertThat(entry.recorded()).hasSize("2026-11".length());
                        });
        assertThat(views("report.list-opened")).hasSize(1);
    }

    @Test
    void anAuthorReadsWithoutBeingNamed() {
        worker.does(() -> reports.open(report));

        assertThat(views("report.viewed")).hasSize(1);
        assertThat(entries())
                .as("the database must not tell whose report it is")
                .noneMatch(entry -> entry.actor().filter(this::isTheWorker).isPresent());
    }

    @Test
    void whatIsNotFoundWasNotRead() {
        ReportId unknown = ReportId.random();
        assertThatThrownBy(() -> coordinator.does(() -> reports.open(unknown)))
                .isInstanceOf(ProblemException.class);
        assertThat(views("report.viewed")).isEmpty();
    }

    private boolean isTheWorker(AccountId actor) {
        return actor.equals(worker.id());
    }

    private static ReportSort byMonth() {
        return new ReportSort(CodedField.RECEIVED, true);
    }

    private List<AuditEntry> views(String action) {
        return entries().stream().filter(entry -> action.equals(entry.action())).toList();
    }

    private List<AuditEntry> entries() {
        return Tenancy.as(office.id(), () -> log.newestOfReports(100));
    }
}
