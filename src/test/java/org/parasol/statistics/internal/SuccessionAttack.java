package org.parasol.statistics.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parasol.statistics.Axis;

/**
 * Compares a release with the one before it, cell by cell: how many reports came or went? Judged
 * are cells to which that happened, by fewer reports than may be known.
 */
final class SuccessionAttack {

    /** That reports were taken back, against that some came. */
    private static final double TAKEN_BACK = 0.05;

    private final AttackedRelease before;
    private final AttackedRelease after;
    private final double noise;
    private final int threshold;

    SuccessionAttack(AttackedRelease before, AttackedRelease after) {
        this.before = before;
        this.after = after;
        this.noise = after.noise();
        this.threshold = after.rule().reports();
    }

    AttackScore run() {
        AttackScore score = new AttackScore();
        for (int table = 0; table < after.tables(); table++) {
            Map<Long, Long> same = cellsOfBefore(table);
            double growth = growth(table, same);
            double dispersion = new Margins(after).dispersion(table);
            for (Map.Entry<Long, Long> cell : same.entrySet()) {
                int truth =
                        after.count(table, cell.getKey()) - before.count(table, cell.getValue());
                if (truth != 0 && Math.abs(truth) < threshold) {
                    int earlier = before.figures(table).getOrDefault(cell.getValue(), 0);
                    int now = after.figures(table).getOrDefault(cell.getKey(), 0);
                    double[] margins = margins(earlier * growth, dispersion);
                    // What came may be guessed, what went is as much of a secret: by its size.
                    score.add(
                            Math.abs(truth),
                            Guess.of(folded(margins)),
                            Guess.of(
                                    folded(
                                            guess(
                                                    margins,
                                                    earlier,
                                                    now,
                                                    isDrawnAnew(table, cell.getKey())))));
                }
            }
        }
        return score;
    }

    /** Cells that both releases show. */
    private Map<Long, Long> cellsOfBefore(int table) {
        Map<Long, Long> found = new HashMap<>();
        for (long key : after.figures(table).keySet()) {
            long earlier =
                    before.numbers()
                            .key(
                                    before.definition(table).axes(),
                                    String.join("|", after.codes(table, key)));
            if (before.figures(table).containsKey(earlier)) {
                found.put(key, earlier);
            }
        }
        return found;
    }

    /** By how much the table's cells grew on the whole, as their figures tell. */
    private double growth(int table, Map<Long, Long> same) {
        double sum = 0;
        double more = 0;
        for (Map.Entry<Long, Long> cell : same.entrySet()) {
            int earlier = before.figures(table).getOrDefault(cell.getValue(), 0);
            sum += earlier;
            more += after.figures(table).getOrDefault(cell.getKey(), 0) - earlier;
        }
        return sum == 0 ? 0 : Math.max(0.002, more / sum);
    }

    /** Whether the release draws a cell's figure anew: anybody knows when it does. */
    private boolean isDrawnAnew(int table, long key) {
        int wholeYear = before.last().lastWholeYear();
        boolean revision = after.last().lastWholeYear() > wholeYear;
        List<Axis> axes = after.definition(table).axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i) == Axis.YEAR || axes.get(i) == Axis.QUARTER) {
                int year = Integer.parseInt(after.codes(table, key).get(i).substring(0, 4));
                return revision
                        && (axes.get(i) == Axis.YEAR ? year >= wholeYear : year > wholeYear);
            }
        }
        return revision;
    }

    /** From {@code -(threshold - 1)} to {@code threshold - 1}. */
    private double[] margins(double mean, double dispersion) {
        double[] grown = Guess.negativeBinomial(Math.max(0.02, mean), dispersion, threshold - 1);
        double[] both = new double[2 * threshold - 1];
        for (int change = 0; change < threshold; change++) {
            both[threshold - 1 + change] = grown[change];
        }
        for (int gone = 1; gone < threshold; gone++) {
            both[threshold - 1 - gone] = TAKEN_BACK * Math.pow(0.5, gone);
        }
        return both;
    }

    private double[] guess(double[] margins, int earlier, int now, boolean drawnAnew) {
        double[] weights = margins.clone();
        for (int i = 0; i < weights.length; i++) {
            int change = i - (threshold - 1);
            if (drawnAnew) {
                weights[i] *= Guess.normal(now - earlier - change, 2 * noise);
            } else if (now != earlier && change == 0) {
                // A figure that stands was replaced: something happened.
                weights[i] = 0;
            }
        }
        return weights;
    }

    private double[] folded(double[] weights) {
        double[] sizes = new double[threshold];
        for (int i = 0; i < weights.length; i++) {
            sizes[Math.abs(i - (threshold - 1))] += weights[i];
        }
        return sizes;
    }
}
