package org.parasol.statistics;

/** Is told how far the making of a release is. */
@FunctionalInterface
public interface PublicationProgress {

    /** The share of the work that is done, 0 to 1. */
    void at(double share);

    /** How many facts were read until now. */
    default void read(long facts) {}
}
