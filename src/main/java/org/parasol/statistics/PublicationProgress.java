package org.parasol.statistics;

/** Told while a release is made. */
@FunctionalInterface
public interface PublicationProgress {

    /** How much is done, 0 to 1. */
    void at(double share);
}
