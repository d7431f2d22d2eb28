package org.parasol.statistics.internal;

import java.time.Duration;
import org.parasol.statistics.PublicationProgress;
import org.parasol.statistics.WorkDone;

/** How far the work is that runs now; asked from other threads. */
final class LiveProgress implements PublicationProgress {

    private final long began = System.nanoTime();
    private volatile double share;
    private volatile long facts;

    @Override
    public void at(double done) {
        share = done;
    }

    @Override
    public void read(long read) {
        facts = read;
    }

    WorkDone now() {
        Runtime memory = Runtime.getRuntime();
        return new WorkDone(
                share,
                facts,
                Duration.ofNanos(System.nanoTime() - began),
                memory.totalMemory() - memory.freeMemory());
    }
}
