package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cell key method's table: for each count, how likely which figure is published. Rows for
 * larger counts equal the last; 0 stays 0.
 *
 * <p>A key is a fraction of the key range, 0 to below 1. The targets of a row, in ascending order,
 * share that range out in proportion to their probabilities: a target has the keys from its lower
 * end, included, to its upper end, not included.
 *
 * <p>Source: Fraser and Wooton, "A proposed method for confidentialising tabular output to protect
 * against differencing", UNECE 2005; the parameters are those of the R package ptable.
 */
final class PerturbationTable implements Perturbation {

    private static final double KEY_RANGE = 0x1p32;
    private static final long KEY_BITS = 0xFFFF_FFFFL;

    private final int firstRow;
    private final List<Row> rows;

    private PerturbationTable(int firstRow, List<Row> rows) {
        this.firstRow = firstRow;
        this.rows = List.copyOf(rows);
    }

    /** The whole table, from count 1 on. */
    static PerturbationTable of(NoiseParameters parameters) {
        return from(1, parameters);
    }

    /**
     * The part of it that counts from this one on need.
     *
     * @throws IllegalArgumentException where a row cannot be made, naming it and what does not fit
     */
    static PerturbationTable from(int firstRow, NoiseParameters parameters) {
        List<Row> rows = new ArrayList<>();
        int first = Math.min(firstRow, parameters.lastRow());
        for (int count = first; count <= parameters.lastRow(); count++) {
            rows.add(row(count, parameters));
        }
        return new PerturbationTable(first, rows);
    }

    private static Row row(int count, NoiseParameters parameters) {
        int[] targets =
                IntStream.rangeClosed(
                                Math.max(count - parameters.distance(), 0),
                                count + parameters.distance())
                        .filter(target -> target == 0 || target > parameters.never())
                        .toArray();
        int[] changes = Arrays.stream(targets).map(target -> target - count).toArray();
        try {
            return new Row(
                    count,
                    targets,
                    MaximumEntropy.of(
                            changes,
                            parameters.variance(),
                            parameters.stay(),
                            parameters.monotone()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Row " + count + " of the perturbation table: " + e.getMessage() + ".", e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public int figure(int count, long keySum) {
        return figure(count, (keySum & KEY_BITS) / KEY_RANGE);
    }

    /**
     * @param key a fraction of the key range, 0 to below 1
     * @throws IllegalArgumentException where the table has no row for so small a count
     */
    int figure(int count, double key) {
        if (count == 0) {
            return 0;
        }
        if (count < firstRow) {
            throw new IllegalArgumentException("this table begins with " + firstRow);
        }
        Row row = rows.get(Math.min(count - firstRow, rows.size() - 1));
        return row.targetAt(key) + count - row.count();
    }

    /** One count's distribution. */
    static final class Row {

        private final int count;
        private final int[] targets;
        private final double[] probabilities;
        private final double[] upperEnds;

        Row(int count, int[] targets, double[] probabilities) {
            this.count = count;
            this.targets = targets;
            this.probabilities = probabilities;
            this.upperEnds = probabilities.clone();
            Arrays.parallelPrefix(upperEnds, Double::sum);
            // Whatever rounding did, every key has a target.
            upperEnds[upperEnds.length - 1] = 1;
        }

        int count() {
            return count;
        }

        int size() {
            return targets.length;
        }

        int target(int place) {
            return targets[place];
        }

        double probability(int place) {
            return probabilities[place];
        }

        private int targetAt(double key) {
            int place = 0;
            while (key >= upperEnds[place]) {
                place++;
            }
            return targets[place];
        }
    }
}
