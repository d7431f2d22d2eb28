package org.parasol.statistics.internal;

import java.util.Arrays;

/** What an attacker believes of a count below the threshold: a probability for each from 0 on. */
final class Guess {

    /** From here on an attacker counts as sure. */
    static final double SURE = 0.9;

    private final double[] probabilities;

    private Guess(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /** In proportion to these weights; where all are zero, every count is as likely. */
    static Guess of(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] probabilities = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            probabilities[i] = sum > 0 ? weights[i] / sum : 1.0 / weights.length;
        }
        return new Guess(probabilities);
    }

    /**
     * Counts of reports that come about independently at a rate that is itself not quite known: the
     * negative binomial distribution, from 0 up to a limit.
     *
     * @param mean above 0
     * @param dispersion variance beyond a Poisson's, as a share of the squared mean; above 0
     */
    static double[] negativeBinomial(double mean, double dispersion, int most) {
        double[] weights = new double[most + 1];
        double shape = 1 / dispersion;
        double chance = dispersion * mean / (1 + dispersion * mean);
        double log = -shape * Math.log1p(dispersion * mean);
        for (int k = 0; k <= most; k++) {
            weights[k] = Math.exp(log);
            log += Math.log((k + shape) / (k + 1) * chance);
        }
        return weights;
    }

    static double normal(double distance, double variance) {
        return Math.exp(-distance * distance / (2 * variance)) / Math.sqrt(variance);
    }

    double[] probabilities() {
        return probabilities.clone();
    }

    int best() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best;
    }

    double of(int count) {
        return probabilities[count];
    }

    boolean isSureOf(int count) {
        return probabilities[count] > SURE;
    }

    /** Sure that there is nothing, and right, or sure that there is something, and right. */
    boolean isSureWhetherEmpty(int count) {
        return count == 0 ? probabilities[0] > SURE : 1 - probabilities[0] > SURE;
    }
}
