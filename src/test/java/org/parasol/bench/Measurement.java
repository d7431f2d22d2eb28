package org.parasol.bench;

import java.util.Arrays;
import java.util.List;

/**
 * One measured figure.
 *
 * @param name what was measured, for example {@code list.filter}
 * @param value the figure to quote: the median, or the only value
 * @param unit of value, median and p95
 * @param n how many times it was measured
 * @param median of the runs
 * @param p95 the value that 95 of 100 runs stay below
 * @param command what repeats the measurement
 */
record Measurement(
        String name, double value, String unit, int n, double median, double p95, String command) {

    static Measurement single(String name, double value, String unit, String command) {
        return new Measurement(name, value, unit, 1, value, value, command);
    }

    static Measurement of(String name, List<Double> values, String unit, String command) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured for " + name);
        }
        double median = quantile(sorted, 0.5);
        return new Measurement(
                name, median, unit, sorted.length, median, quantile(sorted, 0.95), command);
    }

    /** The smallest value that at least this share of the values does not exceed (nearest rank). */
    static double quantile(double[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return quantile(sorted, share);
    }
}
