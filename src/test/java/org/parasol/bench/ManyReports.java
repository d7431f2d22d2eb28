package org.parasol.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parasol.codebook.Codebook;
import org.parasol.report.Filing;
import org.parasol.testing.Person;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealed reports by the thousand. */
final class ManyReports {

    private static final int TOGETHER = 20;

    private ManyReports() {}

    /** Files so many, as this worker, with all cores. */
    static void file(Installation installation, Person worker, int reports)
            throws InterruptedException, ExecutionException {
        ReportMaker maker = new ReportMaker(installation.get(Codebook.class));
        Filing filing = installation.get(Filing.class);
        TransactionTemplate transaction =
                new TransactionTemplate(installation.get(PlatformTransactionManager.class));
        Progress progress = new Progress("filing " + reports + " reports", reports);
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> jobs = new ArrayList<>();
            for (int from = 0; from < reports; from += TOGETHER) {
                jobs.add(
                        workers.submit(
                                () -> {
                                    worker.acts(
                                            () ->
                                                    transaction.executeWithoutResult(
                                                            status -> {
                                                                for (int i = 0; i < TOGETHER; i++) {
                                                                    filing.file(maker.next());
                                                                }
                                                            }));
                                    progress.add(TOGETHER);
                                }));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        }
    }
}
