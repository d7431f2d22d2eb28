package org.parasol.statistics.internal;

import java.util.HashMap;
import java.util.Map;

/** Published figures, each made better by the published partitions of its cell. */
final class Averages {

    private final AttackedRelease release;
    private final double noise;
    private final Map<Integer, Map<Long, DifferencingAttack.Estimate>> known = new HashMap<>();

    Averages(AttackedRelease release) {
        this.release = release;
        this.noise = release.noise();
        for (int table = 0; table < release.tables(); table++) {
            Map<Long, double[]> sums = new HashMap<>();
            release.figures(table)
                    .forEach((key, figure) -> sums.put(key, new double[] {figure, 1}));
            for (int finer = 0; finer < release.tables(); finer++) {
                for (AttackedRelease.Family family : release.coarser(finer)) {
                    if (family.parentTable() == table) {
                        sums.forEach((key, sum) -> addPartition(family, key, sum));
                    }
                }
            }
            Map<Long, DifferencingAttack.Estimate> made = new HashMap<>();
            sums.forEach(
                    (key, sum) ->
                            made.put(
                                    key,
                                    new DifferencingAttack.Estimate(
                                            sum[0] / sum[1], noise / sum[1])));
            known.put(table, made);
        }
    }

    DifferencingAttack.Estimate of(int table, long key) {
        DifferencingAttack.Estimate estimate = known.getOrDefault(table, Map.of()).get(key);
        if (estimate == null) {
            throw new IllegalArgumentException("not published");
        }
        return estimate;
    }

    /** A sum of so many figures has so many times the noise, and weighs so much less. */
    private void addPartition(AttackedRelease.Family family, long parent, double[] sum) {
        if (family.isPartition(parent)) {
            double value = 0;
            for (long child : family.children(parent)) {
                value += release.figures(family.childTable()).getOrDefault(child, 0);
            }
            int parts = family.children(parent).size();
            sum[0] += value / parts;
            sum[1] += 1.0 / parts;
        }
    }
}
