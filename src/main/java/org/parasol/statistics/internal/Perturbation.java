package org.parasol.statistics.internal;

/** The noise that is added to a count before it is shown. */
interface Perturbation {

    /**
     * The figure to publish: the same for the same reports, whichever way they were counted.
     *
     * @param count reports in the cell
     * @param keySum sum of their record keys, modulo 2<sup>32</sup>
     */
    int figure(int count, long keySum);
}
