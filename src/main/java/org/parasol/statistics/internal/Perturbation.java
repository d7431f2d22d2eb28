package org.parasol.statistics.internal;

/**
 * The place in the pipeline where noise is added to a count.
 *
 * @see None
 */
public interface Perturbation {

    /**
     * The figure to publish.
     *
     * @param count reports in the cell
     * @param keySum sum of their record keys
     */
    int figure(int count, long keySum);

    /** Publishes counts as they are. */
    final class None implements Perturbation {
        @Override
        public int figure(int count, long keySum) {
            return count;
        }
    }
}
