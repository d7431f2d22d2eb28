package org.parasol.bench;

/** How long work takes. */
final class Stopwatch {

    private Stopwatch() {}

    /** In milliseconds. */
    static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
