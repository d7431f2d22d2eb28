package org.parasol.platform.demo;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows at the terminal how far the demonstration has been loaded; until then Parasol is not ready.
 */
@Component("demonstration")
class DemoProgress implements HealthIndicator {

    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicInteger shown = new AtomicInteger();
    private volatile int expected;
    private volatile boolean ready;

    DemoProgress(@Value("${parasol.demo:false}") boolean demonstration) {
        this.ready = !demonstration;
    }

    void expect(int reports) {
        expected = reports;
    }

    @SuppressWarnings("SystemOut") // for the person at the terminal
    void add(int reports) {
        int all = loaded.addAndGet(reports);
        int tenths = expected == 0 ? 0 : all * 10 / expected;
        if (shown.getAndUpdate(before -> Math.max(before, tenths)) < tenths) {
            System.out.println("Loading the demonstration: " + tenths * 10 + " %");
        }
    }

    void done() {
        ready = true;
    }

    @Override
    public Health health() {
        return ready ? Health.up().build() : Health.outOfService().build();
    }
}
