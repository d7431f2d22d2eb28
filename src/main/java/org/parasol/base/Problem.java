package org.parasol.base;

/**
 * A kind of thing that can go wrong and that a person can be told about; each room has an enum of
 * its own.
 */
public interface Problem {

    /** The key of its text, for example {@code report.problem.edited-elsewhere}. */
    String key();
}
