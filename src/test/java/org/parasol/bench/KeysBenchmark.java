package org.parasol.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.parasol.report.Team;
import org.parasol.testing.People;
import org.parasol.testing.Person;
import org.parasol.workspace.KeyChangeProgress;
import org.parasol.workspace.KeyChanges;
import org.parasol.workspace.PreparedKeys;

/** A workspace of 20,000 reports changes its keys: until all of them are sealed to the new ones. */
final class KeysBenchmark implements Benchmark {

    private static final int REPORTS = 20_000;
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (Installation installation = Installation.empty(name())) {
            Team.Office office = installation.get(Team.class).office();
            ManyReports.file(installation, office.worker(), REPORTS);
            KeyChanges changes = installation.get(KeyChanges.class);
            List<Double> begun = new ArrayList<>();
            List<Double> reportsAMinute = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                PreparedKeys prepared = office.admin().does(changes::begin);
                long before = System.nanoTime();
                office.admin().acts(() -> changes.finish(prepared, People.asked(prepared)));
                begun.add((System.nanoTime() - before) / 1e6);
                awaitEnd(changes, office.admin());
                double seconds = (System.nanoTime() - before) / 1e9;
                reportsAMinute.add(REPORTS / seconds * 60);
                prepared.close();
            }
            return List.of(
                    Measurement.of("keys.change-begun", begun, "ms", command()),
                    Measurement.of("keys.reports-a-minute", reportsAMinute, "reports", command()));
        }
    }

    private static void awaitEnd(KeyChanges changes, Person admin) throws InterruptedException {
        while (admin.does(changes::underWay).map(KeyChangeProgress::total).isPresent()) {
            Thread.sleep(Duration.ofMillis(50));
        }
    }
}
