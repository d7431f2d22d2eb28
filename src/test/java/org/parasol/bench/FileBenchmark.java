package org.parasol.bench;

import java.util.ArrayList;
import java.util.List;
import org.parasol.base.ReportId;
import org.parasol.codebook.Codebook;
import org.parasol.report.Drafts;
import org.parasol.report.ReportContent;
import org.parasol.report.Team;
import org.parasol.testing.Person;

/** Saving a draft, and sending a report: keys, sealing, rows and log entry, each committed. */
final class FileBenchmark implements Benchmark {

    private static final int WARM_UP = 50;
    private static final int REPORTS = 300;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (Installation installation = Installation.empty(name())) {
            Person worker = installation.get(Team.class).office().worker();
            Drafts drafts = installation.get(Drafts.class);
            ReportMaker maker = new ReportMaker(installation.get(Codebook.class));
            List<Double> saves = new ArrayList<>();
            List<Double> sendings = new ArrayList<>();
            for (int i = 0; i < WARM_UP + REPORTS; i++) {
                ReportContent content = maker.next();
                ReportId id = worker.does(drafts::start);
                int version = worker.does(() -> drafts.open(id)).version();
                double save =
                        Stopwatch.millis(
                                () -> worker.acts(() -> drafts.save(id, content, version)));
                int saved = worker.does(() -> drafts.open(id)).version();
                double sending =
                        Stopwatch.millis(
                                () -> worker.acts(() -> drafts.submit(id, content, saved)));
                if (i >= WARM_UP) {
                    saves.add(save);
                    sendings.add(sending);
                }
            }
            return List.of(
                    Measurement.of("file.save-draft", saves, "ms", command()),
                    Measurement.of("file.send", sendings, "ms", command()));
        }
    }
}
