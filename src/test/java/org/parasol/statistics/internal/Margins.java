package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;

/**
 * What anybody would guess of a cell who reads the coarser published tables and nothing else: that
 * their codes come together by chance.
 */
final class Margins {

    /** More parents than this add nothing new. */
    private static final int PARENTS = 3;

    private static final double LEAST = 0.02;
    private static final double LEAST_DISPERSION = 0.02;
    private static final double MOST_DISPERSION = 2;
    private static final double DISPERSION_OF_WITHHELD_CODES = 4;

    private final AttackedRelease release;
    private final Map<Axis, Integer> singleTables = new HashMap<>();
    private final Map<Axis, Map<Integer, Double>> shares = new HashMap<>();
    private final Map<Integer, Double> dispersions = new HashMap<>();
    private final List<Map<Long, Double>> means = new ArrayList<>();

    Margins(AttackedRelease release) {
        this.release = release;
        for (int table = 0; table < release.tables(); table++) {
            TableDefinition definition = release.definition(table);
            if (definition.axes().size() == 1) {
                singleTables.put(definition.axes().getFirst(), table);
            }
            means.add(new HashMap<>());
        }
    }

    /** Expected reports in a cell. */
    double mean(int table, long key) {
        return means.get(table).computeIfAbsent(key, any -> computeMean(table, key));
    }

    /** How much counts of a table scatter around what is expected, beyond a Poisson's scatter. */
    double dispersion(int table) {
        return dispersions.computeIfAbsent(table, this::computeDispersion);
    }

    /** That of one cell: of a code that is withheld by itself, next to nothing is known. */
    double dispersion(int table, long key) {
        List<Axis> axes = release.definition(table).axes();
        for (int i = 0; i < axes.size(); i++) {
            @Nullable Integer single = singleTables.get(axes.get(i));
            if (single != null
                    && !release.figures(single).isEmpty()
                    && !release.figures(single).containsKey((long) CodeNumbers.part(key, i))) {
                return DISPERSION_OF_WITHHELD_CODES;
            }
        }
        return dispersion(table);
    }

    /** The guess of a count that is known to be below the threshold. */
    Guess below(int table, long key, int threshold) {
        return Guess.of(
                Guess.negativeBinomial(mean(table, key), dispersion(table, key), threshold - 1));
    }

    private double computeMean(int table, long key) {
        List<double[]> found = new ArrayList<>();
        for (AttackedRelease.Family family : release.coarser(table)) {
            if (family.holds(key)) {
                long parent = family.parentOf(key);
                @Nullable Integer figure = release.figures(family.parentTable()).get(parent);
                if (figure != null) {
                    found.add(new double[] {figure, figure * share(family, table, key)});
                }
            }
        }
        found.sort(Comparator.comparingDouble(one -> one[0]));
        double logs =
                found.stream()
                        .limit(PARENTS)
                        .mapToDouble(one -> Math.log(Math.max(LEAST, one[1])))
                        .average()
                        .orElse(0);
        return Math.exp(logs);
    }

    /** Of the reports in the parent, those that also have the child's further codes. */
    private double share(AttackedRelease.Family family, int table, long key) {
        List<Axis> fine = release.definition(table).axes();
        List<Axis> coarse = release.definition(family.parentTable()).axes();
        double share = 1;
        for (int i = 0; i < fine.size(); i++) {
            Axis axis = fine.get(i);
            if (!coarse.contains(axis)) {
                int number = CodeNumbers.part(key, i);
                double above =
                        coarse.stream()
                                .filter(one -> one.dimension() == axis.dimension())
                                .mapToDouble(
                                        one ->
                                                shareOf(
                                                        one,
                                                        CodeNumbers.part(
                                                                family.parentOf(key),
                                                                coarse.indexOf(one))))
                                .findFirst()
                                .orElse(1);
                share *= Math.min(1, shareOf(axis, number) / above);
            }
        }
        return share;
    }

    /** Of all reports, those with a code. */
    private double shareOf(Axis axis, int number) {
        return shares.computeIfAbsent(axis, any -> new HashMap<>())
                .computeIfAbsent(number, any -> computeShare(axis, number));
    }

    private double computeShare(Axis axis, int number) {
        double total = Math.max(1, release.figures(0).getOrDefault(0L, 1));
        @Nullable Integer table = singleTables.get(axis);
        if (table == null) {
            return 1.0 / Math.max(1, release.numbers().size(axis));
        }
        @Nullable Integer figure = release.figures(table).get((long) number);
        if (figure != null) {
            return figure / total;
        }
        double shown = release.figures(table).values().stream().mapToInt(Integer::intValue).sum();
        int hidden = release.numbers().size(axis) - release.figures(table).size();
        double left = Math.max(total - shown, release.rule().reports());
        return Math.min(1, left / total / Math.max(1, hidden));
    }

    private double computeDispersion(int table) {
        double noise = release.noise();
        double squares = 0;
        double scatter = 0;
        for (Map.Entry<Long, Integer> cell : release.figures(table).entrySet()) {
            double mean = mean(table, cell.getKey());
            double difference = cell.getValue() - mean;
            scatter += difference * difference - mean - noise;
            squares += mean * mean;
        }
        return squares == 0 ? 1 : Math.clamp(scatter / squares, LEAST_DISPERSION, MOST_DISPERSION);
    }
}
