package org.parasol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parasol.base.ReportId;
import org.parasol.facts.FactStore;
import org.parasol.testing.ParasolTest;
import org.parasol.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Facts follow the sealed reports, never one alone unless it is withdrawn. */
@ParasolTest
class ReconcilingTest {

    @Autowired Reports reports;
    @Autowired Reconciling reconciling;
    @Autowired FactStore facts;
    @Autowired Filing filing;

    private final Team.Office office;
    private final Person worker;
    private final Person coordinator;

    @Autowired
    ReconcilingTest(Team team) {
        this.office = team.office();
        this.worker = office.worker();
        this.coordinator = office.coordinator();
        office.optIn(true);
    }

    @Test
    void fourWaitAndFiveAreCounted() {
        file(4);
        assertThat(run()).isEqualTo(new ReconcileResult(0, 0, 0, 4));
        assertThat(existing()).isEmpty();
        file(1);
        assertThat(run()).isEqualTo(new ReconcileResult(5, 0, 0, 0));
        assertThat(existing()).hasSize(5);
        assertThat(run()).as("done once").isEqualTo(ReconcileResult.NOTHING);
    }

    @Test
    void onlyConsentCounts() {
        ReportContent content = Examples.report("violence.theft", "SE", 2022);
        file(5);
        worker.does(() -> filing.file(Examples.counted(content, "no")));
        worker.does(() -> filing.file(Examples.counted(content, "not-asked")));
        run();
        assertThat(existing()).hasSize(5);
    }

    @Test
    void aWithdrawalDoesNotWait() {
        List<ReportId> filed = file(5);
        run();
        change(filed.getFirst(), "no");
        file(1);
        assertThat(run())
                .as("removed at once, while the new one waits for company")
                .isEqualTo(new ReconcileResult(0, 0, 1, 1));
        assertThat(existing()).hasSize(4);
    }

    @Test
    void correctionsWaitForCompanyToo() {
        List<ReportId> filed = file(5);
        run();
        Set<UUID> before = existing();
        filed.forEach(this::mend);
        assertThat(run()).isEqualTo(new ReconcileResult(0, 5, 0, 0));
        assertThat(existing()).isEqualTo(before);
    }

    @Test
    void repairsWhatWasLostOrCameBack() {
        file(6);
        run();
        List<UUID> lost = existing().stream().limit(5).toList();
        coordinator.acts(() -> facts.apply(List.of(), List.of(), lost));
        assertThat(run()).isEqualTo(new ReconcileResult(5, 0, 0, 0));
        assertThat(existing()).hasSize(6).containsAll(lost);
    }

    @Test
    void nothingIsCountedOfAWorkspaceThatDoesNotShare() {
        office.optIn(false);
        file(6);
        assertThat(run()).isEqualTo(ReconcileResult.NOTHING);
        office.optIn(true);
        run();
        assertThat(existing()).hasSize(6);
        office.optIn(false);
        assertThat(run()).isEqualTo(new ReconcileResult(0, 0, 6, 0));
        assertThat(existing()).isEmpty();
    }

    @Test
    void isForCoordinators() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> worker.does(reconciling::run));
    }

    private List<ReportId> file(int count) {
        List<ReportId> filed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            filed.add(
                    worker.does(() -> filing.file(Examples.report("violence.theft", "SE", 2022))));
        }
        return filed;
    }

    private void change(ReportId id, String answer) {
        int version = worker.does(() -> reports.open(id)).version();
        worker.does(() -> reports.changeConsents(id, Map.of("to-be-counted", answer), version));
    }

    private void mend(ReportId id) {
        ReportDetail detail = coordinator.does(() -> reports.open(id));
        coordinator.acts(() -> reports.returnWithComment(id, "Where?", detail.version()));
        worker.does(() -> filing.mend(id, Examples.report("violence.theft", "NO", 2022)));
    }

    private ReconcileResult run() {
        return coordinator.does(reconciling::run);
    }

    private Set<UUID> existing() {
        return coordinator.does(facts::existing);
    }
}
