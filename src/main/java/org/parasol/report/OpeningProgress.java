package org.parasol.report;

/** Told while the index of a workspace is opened; called from several threads. */
@FunctionalInterface
public interface OpeningProgress {

    /** Tells nobody. */
    OpeningProgress SILENT = (opened, total) -> {};

    /** So many of all summaries have been opened. */
    void opened(int opened, int total);
}
