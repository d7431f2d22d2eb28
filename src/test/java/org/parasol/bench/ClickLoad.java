package org.parasol.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Clicks at a steady rate, whether or not earlier clicks have been answered, as people do who know
 * nothing of one another. A click's time runs from when it was due, so that a server that stands
 * still for a while cannot hide it.
 */
final class ClickLoad {

    private final List<ClickingPerson> people;
    private int next;

    /** These people click in turn. */
    ClickLoad(List<ClickingPerson> people) {
        this.people = List.copyOf(people);
    }

    /** So many clicks at this rate. */
    List<Double> run(double perSecond, int clicks) throws IOException, InterruptedException {
        int[] left = {clicks};
        return run(perSecond, () -> left[0]-- > 0);
    }

    /**
     * Clicks as long as this says so.
     *
     * @return milliseconds, one for each click
     * @throws IOException where a click failed
     */
    List<Double> run(double perSecond, BooleanSupplier goOn)
            throws IOException, InterruptedException {
        List<Double> milliseconds = Collections.synchronizedList(new ArrayList<>());
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        long began = System.nanoTime();
        try (ExecutorService clicking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; goOn.getAsBoolean() && failure.get() == null; i++) {
                long due = began + Math.round(i / perSecond * 1e9);
                for (long wait; (wait = due - System.nanoTime()) > 0; ) {
                    LockSupport.parkNanos(wait);
                }
                ClickingPerson person = people.get(next++ % people.size());
                clicking.execute(
                        () -> {
                            try {
                                person.click();
                                milliseconds.add((System.nanoTime() - due) / 1e6);
                            } catch (IOException | InterruptedException | RuntimeException e) {
                                failure.compareAndSet(null, e);
                            }
                        });
            }
        }
        Exception failed = failure.get();
        if (failed != null) {
            throw new IOException("a click failed", failed);
        }
        return List.copyOf(milliseconds);
    }
}
