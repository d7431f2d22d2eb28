package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation takes its own reports from a figure, or two put theirs together: what is left is
 * of others. In a withheld cell they go by the rule: with so many of theirs, a third organisation
 * would have had it published.
 */
final class OwnShareAttack {

    /** How often a cell is withheld that passes the rule by itself. */
    private static final double WITHHELD_FOR_OTHERS = 0.3;

    private static final int FEW_ORGANISATIONS = 3;

    private final AttackedRelease release;
    private final Margins margins;
    private final Averages averages;
    private final int colluding;
    private final int threshold;
    private final Map<String, BitSet> byCountry = new HashMap<>();

    /**
     * @param colluding how many organisations put their reports together: the largest of each cell
     */
    OwnShareAttack(AttackedRelease release, Margins margins, int colluding) {
        this.release = release;
        this.margins = margins;
        this.averages = new Averages(release);
        this.colluding = colluding;
        this.threshold = release.rule().reports();
        for (int i = 0; i < release.facts().size(); i++) {
            for (CountedFact fact : release.facts().get(i)) {
                byCountry.computeIfAbsent(fact.country(), any -> new BitSet()).set(i);
            }
        }
    }

    AttackScore run() {
        AttackScore score = new AttackScore();
        for (int table = 0; table < release.tables(); table++) {
            for (long key : release.counted(table).keySet()) {
                int[] sorted = release.organisations(table, key).clone();
                Arrays.sort(sorted);
                int all = Arrays.stream(sorted).sum();
                int own = Arrays.stream(sorted, sorted.length - colluding, sorted.length).sum();
                int others = all - own;
                if (own == 0 || others >= threshold) {
                    continue;
                }
                long contributing = Arrays.stream(sorted).filter(count -> count > 0).count();
                double[] before = before(table, key, own, largest(table, key));
                if (release.figures(table).containsKey(key)) {
                    // That there is another organisation is the rule itself.
                    int least = colluding == 1 ? release.rule().withoutLargest() : 1;
                    Arrays.fill(before, 0, least, 0);
                    score.add(others, Guess.of(before), published(table, key, own, before));
                } else if (couldBeMore(table, key)) {
                    score.add(
                            others,
                            Guess.of(before),
                            withheld(sorted, before),
                            contributing == colluding + 1);
                }
            }
        }
        return score;
    }

    /** From what is left of the margins' guess, and from others' part of the coarser cells. */
    private double[] before(int table, long key, int own, BitSet attackers) {
        List<Double> means = new ArrayList<>();
        means.add(Math.max(1, margins.mean(table, key) - own));
        for (AttackedRelease.Family family : release.coarser(table)) {
            if (family.holds(key)) {
                long parent = family.parentOf(key);
                int[] organisations = release.organisations(family.parentTable(), parent);
                double theirs = attackers.stream().map(one -> organisations[one]).sum();
                @Nullable Integer figure = release.figures(family.parentTable()).get(parent);
                if (figure != null && theirs > 0) {
                    means.add(Math.max(1, own * (figure - theirs) / theirs));
                }
            }
        }
        double logs = means.stream().mapToDouble(Math::log).average().orElse(0);
        return Guess.negativeBinomial(
                Math.exp(logs), margins.dispersion(table, key) + 0.5, threshold - 1);
    }

    /** The organisations with most reports in a cell. */
    private BitSet largest(int table, long key) {
        int[] organisations = release.organisations(table, key);
        BitSet found = new BitSet();
        IntStream.range(0, organisations.length)
                .boxed()
                .sorted(Comparator.comparingInt(one -> -organisations[one]))
                .limit(colluding)
                .forEach(found::set);
        return found;
    }

    private Guess published(int table, long key, int own, double[] before) {
        DifferencingAttack.Estimate estimate = averages.of(table, key);
        double[] after = before.clone();
        for (int count = 0; count < after.length; count++) {
            after[count] *= Guess.normal(estimate.value() - own - count, estimate.variance());
        }
        return Guess.of(after);
    }

    private Guess withheld(int[] sorted, double[] before) {
        double[] after = before.clone();
        int largest = sorted[sorted.length - 1];
        int own = Arrays.stream(sorted, sorted.length - colluding, sorted.length).sum();
        for (int count = 1; count < after.length; count++) {
            if (release.rule().pass(own + count, FEW_ORGANISATIONS, largest)) {
                after[count] *= WITHHELD_FOR_OTHERS;
            }
        }
        return Guess.of(after);
    }

    /** Where only three organisations work, the rule itself tells two of them of the third. */
    private boolean couldBeMore(int table, long key) {
        int place = release.definition(table).axes().indexOf(org.parasol.statistics.Axis.COUNTRY);
        return place < 0
                || byCountry
                                .getOrDefault(release.codes(table, key).get(place), new BitSet())
                                .cardinality()
                        > FEW_ORGANISATIONS;
    }
}
