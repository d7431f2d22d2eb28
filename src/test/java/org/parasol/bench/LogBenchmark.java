package org.parasol.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.audit.ChainId;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

/** A log of 100,000 entries: checked from end to end, and added to. */
final class LogBenchmark implements Benchmark {

    private static final int ENTRIES = 100_000;
    private static final int TOGETHER = 1_000;
    private static final int CHECKS = 7;
    private static final int APPENDS = 500;

    @Override
    public String name() {
        return "log";
    }

    @Override
    public List<Measurement> run() throws Exception {
        try (Installation installation = Installation.empty(name())) {
            AuditLog log = installation.get(AuditLog.class);
            WorkspaceId workspace = WorkspaceId.random();
            for (int i = 0; i < ENTRIES / TOGETHER; i++) {
                log.append(Collections.nCopies(TOGETHER, event(workspace)));
            }
            List<Double> checks = new ArrayList<>();
            for (int i = 0; i < CHECKS; i++) {
                checks.add(Stopwatch.millis(() -> check(log, workspace)) / 1000);
            }
            List<Double> appends = new ArrayList<>();
            for (int i = 0; i < APPENDS; i++) {
                appends.add(Stopwatch.millis(() -> log.append(event(workspace))));
            }
            return List.of(
                    Measurement.of("log.check-100000", checks, "s", command()),
                    Measurement.of("log.append", appends, "ms", command()));
        }
    }

    private static void check(AuditLog log, WorkspaceId workspace) {
        if (!log.check(ChainId.of(workspace)).whole()) {
            throw new IllegalStateException("the log does not fit");
        }
    }

    private static AuditEvent event(WorkspaceId workspace) {
        return new AuditEvent(
                "member.confirmed",
                Optional.of(workspace),
                Optional.of(AccountId.random()),
                Optional.of(UUID.randomUUID()),
                new byte[0]);
    }
}
