package org.parasol.statistics.internal;

import java.util.Arrays;

/**
 * The distribution over given changes that has mean 0, a given variance, and otherwise says as
 * little as possible: the one of greatest entropy. The problem is convex; its dual has three
 * variables, one for each of sum, mean and variance, and is minimised by Newton's method with a
 * line search.
 *
 * <p>Where probabilities must not fall towards the left end, those that would are pooled: for given
 * dual variables that is an isotonic regression of their logarithms.
 *
 * <p>Sources: Giessing, "Computational Issues in the Design of Transition Probabilities and
 * Disclosure Risk Estimation for Additive Noise", PSD 2016; Boyd and Vandenberghe, "Convex
 * Optimization", 5.2.4 and 9.5.
 */
final class MaximumEntropy {

    private static final int CONDITIONS = 3;
    private static final int MOST_STEPS = 1_000;
    private static final double EXACT = 1e-13;

    /** A remainder above this is no solution. */
    private static final double GOOD_ENOUGH = 1e-9;

    private final double[] changes;
    private final int chain;

    /**
     * What is left for the changes that are not fixed: sum, mean, variance, in the dual's scale.
     */
    private final double[] wanted;

    private final double scale;
    private final double cap;

    /**
     * @param changes in ascending order, at least one below 0 and one above
     * @param chain how many of them, from the left, must not fall from left to right
     * @param mass what their probabilities sum to
     * @param cap none of the chain may be above
     */
    private MaximumEntropy(double[] changes, int chain, double mass, double variance, double cap) {
        this.changes = changes;
        this.chain = chain;
        this.cap = cap;
        this.scale = Math.max(Math.abs(changes[0]), changes[changes.length - 1]);
        this.wanted = new double[] {mass, 0, variance / (scale * scale)};
    }

    /**
     * Probabilities of the changes.
     *
     * @param changes in ascending order, at least one below 0 and one above
     * @param stay the least probability of no change, where 0 is among them; 0 asks nothing
     * @param monotone whether those at or below 0 must not fall from left to right
     * @throws IllegalArgumentException where none fits, and what does not
     */
    static double[] of(int[] changes, double variance, double stay, boolean monotone) {
        int zero = Arrays.binarySearch(changes, 0);
        requireReachable(changes, variance, zero < 0 ? 0 : stay);
        double[] all = Arrays.stream(changes).asDoubleStream().toArray();
        int below = zero < 0 ? -zero - 1 : zero;
        int chain = monotone ? (zero < 0 ? below : below + 1) : 0;
        double[] free =
                new MaximumEntropy(all, chain, 1, variance, Double.POSITIVE_INFINITY).solve();
        if (zero < 0 || free[zero] >= stay) {
            return free;
        }
        // The bound is active: no change has just this probability, the others share the rest.
        double[] others = new double[all.length - 1];
        System.arraycopy(all, 0, others, 0, zero);
        System.arraycopy(all, zero + 1, others, zero, others.length - zero);
        double[] rest =
                new MaximumEntropy(others, monotone ? below : 0, 1 - stay, variance, stay).solve();
        double[] bound = new double[all.length];
        System.arraycopy(rest, 0, bound, 0, zero);
        bound[zero] = stay;
        System.arraycopy(rest, zero, bound, zero + 1, others.length - zero);
        return bound;
    }

    /** With mean 0, the variance is greatest at the ends and least next to no change. */
    private static void requireReachable(int[] changes, double variance, double stay) {
        int place = Arrays.binarySearch(changes, 0);
        double least = place >= 0 ? 0 : -(double) changes[-place - 2] * changes[-place - 1];
        double most = -(double) changes[0] * changes[changes.length - 1] * (1 - stay);
        if (variance < least || variance > most) {
            throw new IllegalArgumentException(
                    "with mean 0"
                            + (stay > 0 ? " and pstay " + stay : "")
                            + " the variance can be "
                            + least
                            + " to "
                            + most
                            + ", not "
                            + variance);
        }
    }

    private double[] solve() {
        double[] dual = {1 + Math.log(wanted[0] / changes.length), 0, 0};
        State state = new State(dual);
        for (int step = 0; step < MOST_STEPS && state.worst() > EXACT; step++) {
            State next = state.step();
            if (next == state) {
                break;
            }
            state = next;
        }
        if (!(state.worst() < GOOD_ENOUGH)) {
            throw new IllegalArgumentException(
                    "no distribution with mean 0 and this variance rises towards no change from"
                            + " the left");
        }
        return state.probabilities;
    }

    private double feature(int change, int condition) {
        double scaled = changes[change] / scale;
        return switch (condition) {
            case 0 -> 1;
            case 1 -> scaled;
            default -> scaled * scaled;
        };
    }

    /** The dual function, its gradient and its second derivatives at one point. */
    private final class State {

        private final double[] dual;
        private final double[] probabilities = new double[changes.length];
        private final double[] gradient = new double[CONDITIONS];
        private final double[][] curvature = new double[CONDITIONS][CONDITIONS];
        private double value;

        State(double[] dual) {
            this.dual = dual;
            int[] ends = blocks();
            int from = 0;
            for (int end : ends) {
                block(from, end);
                from = end;
            }
            for (int k = 0; k < CONDITIONS; k++) {
                value -= dual[k] * wanted[k];
                gradient[k] -= wanted[k];
            }
        }

        double worst() {
            double worst = 0;
            for (double part : gradient) {
                worst = Math.max(worst, Math.abs(part));
            }
            return worst;
        }

        /** The next point, or this one where no step makes it better. */
        State step() {
            double[] direction = solveThree(curvature, gradient);
            double slope = 0;
            for (int k = 0; k < CONDITIONS; k++) {
                slope -= direction[k] * gradient[k];
            }
            for (double length = 1; length > 1e-12; length /= 2) {
                double[] moved = dual.clone();
                for (int k = 0; k < CONDITIONS; k++) {
                    moved[k] -= length * direction[k];
                }
                State next = new State(moved);
                // Near the end rounding hides the fall of the value; then the gradient decides.
                if (next.value <= value + 1e-4 * length * slope
                        || (next.worst() < worst() && next.value <= value + 1e-12)) {
                    return next;
                }
            }
            return this;
        }

        private double exponent(int change) {
            double sum = 0;
            for (int k = 0; k < CONDITIONS; k++) {
                sum += dual[k] * feature(change, k);
            }
            return sum;
        }

        /** Where runs of equal probability end; each change is its own run outside the chain. */
        private int[] blocks() {
            int[] ends = new int[changes.length];
            double[] sums = new double[changes.length];
            int count = 0;
            for (int i = 0; i < changes.length; i++) {
                ends[count] = i + 1;
                sums[count] = exponent(i);
                count++;
                while (i < chain
                        && count > 1
                        && mean(ends, sums, count - 2) > mean(ends, sums, count - 1)) {
                    ends[count - 2] = ends[count - 1];
                    sums[count - 2] += sums[count - 1];
                    count--;
                }
            }
            return Arrays.copyOf(ends, count);
        }

        private static double mean(int[] ends, double[] sums, int block) {
            int from = block == 0 ? 0 : ends[block - 1];
            return sums[block] / (ends[block] - from);
        }

        private void block(int from, int end) {
            double exponents = 0;
            double[] features = new double[CONDITIONS];
            for (int i = from; i < end; i++) {
                exponents += exponent(i);
                for (int k = 0; k < CONDITIONS; k++) {
                    features[k] += feature(i, k);
                }
            }
            int size = end - from;
            double probability = Math.exp(exponents / size - 1);
            boolean capped = from < chain && probability > cap;
            if (capped) {
                probability = cap;
                value += exponents * cap - size * cap * Math.log(cap);
            } else {
                value += size * probability;
            }
            Arrays.fill(probabilities, from, end, probability);
            for (int k = 0; k < CONDITIONS; k++) {
                gradient[k] += probability * features[k];
                for (int l = 0; l < CONDITIONS && !capped; l++) {
                    curvature[k][l] += probability * features[k] * features[l] / size;
                }
            }
        }
    }

    /**
     * Solves three linear equations by elimination; a direction without curvature is left alone.
     */
    private static double[] solveThree(double[][] matrix, double[] right) {
        double[][] rows = new double[CONDITIONS][];
        for (int i = 0; i < CONDITIONS; i++) {
            rows[i] = Arrays.copyOf(matrix[i], CONDITIONS + 1);
            rows[i][i] += 1e-15;
            rows[i][CONDITIONS] = right[i];
        }
        for (int column = 0; column < CONDITIONS; column++) {
            int pivot = column;
            for (int i = column + 1; i < CONDITIONS; i++) {
                if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) {
                    pivot = i;
                }
            }
            double[] swapped = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = swapped;
            for (int i = 0; i < CONDITIONS; i++) {
                if (i != column) {
                    double factor = rows[i][column] / rows[column][column];
                    for (int j = column; j <= CONDITIONS; j++) {
                        rows[i][j] -= factor * rows[column][j];
                    }
                }
            }
        }
        double[] solution = new double[CONDITIONS];
        for (int i = 0; i < CONDITIONS; i++) {
            solution[i] = rows[i][CONDITIONS] / rows[i][i];
        }
        return solution;
    }
}
