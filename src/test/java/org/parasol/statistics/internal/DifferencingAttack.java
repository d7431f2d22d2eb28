package org.parasol.statistics.internal;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes published cells from the coarser cell they lie in. What is left is a withheld cell with its
 * withheld neighbours; the more figures take part, the more noise is left too. With averaging, each
 * figure is first made better by every published partition of the same reports.
 */
final class DifferencingAttack {

    /** Withheld neighbours together; more are as good as a normal distribution. */
    private static final int MOST = 400;

    private final AttackedRelease release;
    private final Margins margins;
    private final @Nullable Averages averages;
    private final double noise;
    private final int threshold;

    DifferencingAttack(AttackedRelease release, Margins margins, boolean averaging) {
        this.release = release;
        this.margins = margins;
        this.averages = averaging ? new Averages(release) : null;
        this.noise = release.noise();
        this.threshold = release.rule().reports();
    }

    AttackScore run() {
        AttackScore score = new AttackScore();
        for (int table = 0; table < release.tables(); table++) {
            for (long key : release.possible(table)) {
                int truth = release.count(table, key);
                if (truth < threshold && !release.figures(table).containsKey(key)) {
                    score.add(truth, margins.below(table, key, threshold), guess(table, key));
                }
            }
            for (AttackedRelease.Family family : release.coarser(table)) {
                differences(family, score);
            }
        }
        return score;
    }

    /** What somebody who has all figures believes of a withheld cell. */
    Guess guess(int table, long key) {
        double[] weights = margins.below(table, key, threshold).probabilities();
        for (AttackedRelease.Family family : release.coarser(table)) {
            if (!family.overlapping() && family.holds(key)) {
                long parent = family.parentOf(key);
                if (release.figures(family.parentTable()).containsKey(parent)) {
                    weigh(weights, family, parent, key);
                }
            }
        }
        return Guess.of(weights);
    }

    private void weigh(double[] weights, AttackedRelease.Family family, long parent, long key) {
        int table = family.childTable();
        Estimate left = estimate(family.parentTable(), parent);
        double others = 0;
        double scatter = 0;
        for (long child : family.children(parent)) {
            if (release.figures(table).containsKey(child)) {
                Estimate shown = estimate(table, child);
                left =
                        new Estimate(
                                left.value() - shown.value(), left.variance() + shown.variance());
            } else if (child != key) {
                double mean = margins.mean(table, child);
                others += mean;
                scatter += mean + margins.dispersion(table, child) * mean * mean;
            }
        }
        double[] neighbours = neighbours(others, scatter);
        for (int count = 0; count < weights.length; count++) {
            double likelihood = 0;
            // What is left passes the rule: it is never less than the threshold.
            for (int other = threshold - count; other < neighbours.length; other++) {
                likelihood +=
                        neighbours[other]
                                * Guess.normal(left.value() - count - other, left.variance());
            }
            weights[count] *= likelihood + Double.MIN_NORMAL;
        }
    }

    private static double[] neighbours(double mean, double variance) {
        if (mean <= 0) {
            double[] none = new double[MOST + 1];
            none[0] = 1;
            return none;
        }
        int most = (int) Math.max(MOST, mean + 5 * Math.sqrt(variance));
        return Guess.negativeBinomial(
                mean, Math.max(0.001, (variance - mean) / (mean * mean)), most);
    }

    private Estimate estimate(int table, long key) {
        Averages better = averages;
        return better == null
                ? new Estimate(release.figures(table).getOrDefault(key, 0), noise)
                : better.of(table, key);
    }

    /** Pairs of published cells that differ by fewer reports than may be known. */
    private void differences(AttackedRelease.Family family, AttackScore score) {
        Map<Long, Integer> parents = release.figures(family.parentTable());
        for (long child : release.figures(family.childTable()).keySet()) {
            if (!family.holds(child) || !parents.containsKey(family.parentOf(child))) {
                continue;
            }
            long parent = family.parentOf(child);
            int truth =
                    release.count(family.parentTable(), parent)
                            - release.count(family.childTable(), child);
            if (truth < threshold && family.children(parent).size() > 1) {
                Estimate whole = estimate(family.parentTable(), parent);
                Estimate part = estimate(family.childTable(), child);
                double[] before = new double[threshold];
                Arrays.fill(before, 1);
                double[] after = new double[threshold];
                for (int count = 0; count < threshold; count++) {
                    // The same figure twice is the same reports, nearly always.
                    after[count] =
                            whole.value() == part.value() && count == 0
                                    ? 1
                                    : Guess.normal(
                                            whole.value() - part.value() - count,
                                            whole.variance() + part.variance());
                }
                score.add(truth, Guess.of(before), Guess.of(after));
            }
        }
    }

    /**
     * What is believed of a published cell.
     *
     * @param variance of the noise that is left
     */
    record Estimate(double value, double variance) {}
}
