package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Is this report in the release? The attacker knows all its codes. One knows besides at which rate
 * reports of each kind come in, for every cell and every pair of cells; another one knows the
 * published figures alone.
 *
 * <p>The facts at hand are the rates: each world has every one of them as often as a Poisson
 * variable says, with record keys of its own. With even odds one more report is added.
 */
final class MembershipAttack {

    private static final int WORLDS = 20;
    private static final double MOST_POINTS_WITH_RATES = 8;
    private static final double MOST_POINTS_WITH_CODES = 3;
    private static final double NORMAL_95 = 1.96;

    private final AttackedRelease rates;
    private final int trials;
    private final Random random = new Random(4);
    private final List<CountedFact> reports = new ArrayList<>();
    private final List<Map<Long, BitSet>> members = new ArrayList<>();
    private final Tally withRates = new Tally();
    private final Tally withCodes = new Tally();
    private long published;

    MembershipAttack(AttackedRelease release, int trials) {
        this.rates = release;
        this.trials = trials;
        release.facts().forEach(reports::addAll);
        for (int table = 0; table < release.tables(); table++) {
            members.add(new HashMap<>());
        }
        FactCells cells = cells(release);
        for (int i = 0; i < reports.size(); i++) {
            int report = i;
            cells.forEach(
                    reports.get(i),
                    isOpen(reports.get(i)),
                    (table, key) ->
                            members.get(table)
                                    .computeIfAbsent(key, any -> new BitSet(reports.size()))
                                    .set(report));
        }
    }

    MembershipAttack run() {
        for (int world = 0; world < WORLDS; world++) {
            AttackedRelease release =
                    AttackedRelease.made(
                            anotherWorld(),
                            rates.places(),
                            rates.rule(),
                            rates.last(),
                            EarlierRelease.NONE);
            Margins margins = new Margins(release);
            for (int trial = 0; trial < trials / WORLDS; trial++) {
                attempt(release, margins);
            }
        }
        return this;
    }

    private List<List<CountedFact>> anotherWorld() {
        List<List<CountedFact>> world = new ArrayList<>();
        for (List<CountedFact> own : rates.facts()) {
            List<CountedFact> drawn = new ArrayList<>();
            for (CountedFact fact : own) {
                for (int copies = poisson(); copies > 0; copies--) {
                    drawn.add(withKey(fact, random.nextLong() & 0xFFFF_FFFFL));
                }
            }
            world.add(drawn);
        }
        return world;
    }

    /** With mean 1. */
    private int poisson() {
        int count = 0;
        double left = random.nextDouble() * Math.E;
        double term = 1;
        while (left > term) {
            left -= term;
            count++;
            term /= count;
        }
        return count;
    }

    private static CountedFact withKey(CountedFact fact, long key) {
        return new CountedFact(
                key,
                fact.country(),
                fact.year(),
                fact.quarter(),
                fact.setting(),
                fact.transExperience(),
                fact.violations(),
                fact.grounds(),
                fact.needs());
    }

    /** The same report in the same world, left out and added. */
    private void attempt(AttackedRelease release, Margins margins) {
        CountedFact report = reports.get(random.nextInt(reports.size()));
        long recordKey = random.nextLong() & 0xFFFF_FFFFL;
        Perturbation perturbation = release.rule().perturbation();
        List<Seen> seen = new ArrayList<>();
        Set<Long> keySums = new HashSet<>();
        cells(release)
                .forEach(
                        report,
                        isOpen(report),
                        (table, key) -> {
                            @Nullable Integer figure = release.figures(table).get(key);
                            @Nullable CellCount cell = release.counted(table).get(key);
                            // The same reports have the same figure: seen twice is nothing new.
                            if (figure != null && cell != null && keySums.add(cell.keySum())) {
                                seen.add(
                                        new Seen(
                                                figure,
                                                perturbation.figure(
                                                        cell.reports() + 1,
                                                        cell.keySum() + recordKey),
                                                membersOf(release, table, key),
                                                margins.mean(table, key),
                                                margins.dispersion(table, key),
                                                !release.coarser(table).isEmpty()));
                            }
                        });
        published += seen.size();
        judge(seen, true, withRates);
        judge(seen.stream().filter(Seen::hasMargins).toList(), false, withCodes);
    }

    private BitSet membersOf(AttackedRelease release, int table, long key) {
        long own =
                rates.numbers()
                        .key(
                                rates.definition(table).axes(),
                                String.join("|", release.codes(table, key)));
        return members.get(table).getOrDefault(own, new BitSet());
    }

    /**
     * The most powerful test of one report more or less, where figures are taken as normal: their
     * covariance is that of the counts, which share reports, and the noise.
     */
    private void judge(List<Seen> seen, boolean knowsRates, Tally tally) {
        int size = seen.size();
        if (size == 0) {
            tally.add(false, false);
            return;
        }
        R064Store covariance = R064Store.FACTORY.make(size, size);
        R064Store one = R064Store.FACTORY.make(size, 1);
        for (int i = 0; i < size; i++) {
            one.set(i, 0, 1);
            for (int j = i; j < size; j++) {
                BitSet both = (BitSet) seen.get(i).members().clone();
                both.and(seen.get(j).members());
                covariance.set(i, j, both.cardinality());
                covariance.set(j, i, both.cardinality());
            }
            double mean = seen.get(i).mean();
            covariance.add(
                    i,
                    i,
                    rates.noise() + (knowsRates ? 0 : seen.get(i).dispersion() * mean * mean));
        }
        Cholesky<Double> factors = Cholesky.R064.make(covariance);
        if (!factors.decompose(covariance)) {
            throw new IllegalStateException("no covariance");
        }
        MatrixStore<Double> weights = factors.getSolution(one);
        double without = 0;
        double with = 0;
        double information = 0;
        for (int i = 0; i < size; i++) {
            double weight = weights.doubleValue(i, 0);
            double expected = knowsRates ? seen.get(i).members().cardinality() : seen.get(i).mean();
            without += weight * (seen.get(i).without() - expected);
            with += weight * (seen.get(i).with() - expected);
            information += weight;
        }
        tally.add(with > information / 2, without > information / 2);
    }

    private FactCells cells(AttackedRelease release) {
        List<org.parasol.statistics.TableDefinition> tables = new ArrayList<>();
        for (int table = 0; table < release.tables(); table++) {
            tables.add(release.definition(table));
        }
        return new FactCells(tables, release.places(), release.numbers());
    }

    private boolean isOpen(CountedFact fact) {
        return fact.year() > rates.last().lastWholeYear();
    }

    boolean holds() {
        return withRates.points() < MOST_POINTS_WITH_RATES
                && withCodes.points() < MOST_POINTS_WITH_CODES;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d trials, %.0f published cells each: advantage %.1f ± %.1f points with all rates,"
                        + " %.1f ± %.1f with the report's codes alone",
                withRates.trials(),
                (double) published / withRates.trials(),
                withRates.points(),
                withRates.interval(),
                withCodes.points(),
                withCodes.interval());
    }

    /** The figures of a cell without and with the report. */
    private record Seen(
            int without,
            int with,
            BitSet members,
            double mean,
            double dispersion,
            boolean hasMargins) {}

    /** How often the report was held to be there when it was, and when it was not. */
    private static final class Tally {

        private int trials;
        private int right;
        private int wrong;
        private int onlyOne;

        void add(boolean foundWith, boolean foundWithout) {
            trials++;
            right += foundWith ? 1 : 0;
            wrong += foundWithout ? 1 : 0;
            onlyOne += foundWith == foundWithout ? 0 : 1;
        }

        int trials() {
            return trials;
        }

        /** The membership advantage, true less false positive rate, in percentage points. */
        double points() {
            return 100.0 * (right - wrong) / trials;
        }

        /** Half the width of its 95 % interval; the trials come in pairs. */
        double interval() {
            double mean = (double) (right - wrong) / trials;
            double square = (double) onlyOne / trials;
            return 100 * NORMAL_95 * Math.sqrt((square - mean * mean) / trials);
        }
    }
}
