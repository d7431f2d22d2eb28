package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every table that can be made. */
class PerturbationLaws {

    private static final double EXACT = 1e-8;

    @Property(tries = 300)
    void eachRowIsADistributionWithTheAskedMomentsThatLeavesOutSmallFigures(
            @ForAll("possible") NoiseParameters parameters) {
        for (PerturbationTable.Row row : PerturbationTable.of(parameters).rows()) {
            double sum = 0;
            double mean = 0;
            double variance = 0;
            for (int place = 0; place < row.size(); place++) {
                double probability = row.probability(place);
                int change = row.target(place) - row.count();
                assertThat(probability).isBetween(0.0, 1.0);
                assertThat(row.target(place))
                        .matches(target -> target == 0 || target > parameters.never());
                assertThat(Math.abs(change)).isLessThanOrEqualTo(parameters.distance());
                sum += probability;
                mean += probability * change;
                variance += probability * change * change;
                if (change == 0) {
                    assertThat(probability).isGreaterThanOrEqualTo(parameters.stay() - EXACT);
                }
            }
            assertThat(sum).isCloseTo(1, within(EXACT));
            assertThat(mean).isCloseTo(0, within(EXACT * parameters.distance()));
            assertThat(variance).isCloseTo(parameters.variance(), within(EXACT * 100));
        }
    }

    /** Moving along any direction that keeps all moments can only lower the entropy. */
    @Property(tries = 200)
    void noOtherDistributionSaysLess(
            @ForAll("possible") NoiseParameters parameters, @ForAll Random random) {
        for (PerturbationTable.Row row : PerturbationTable.of(parameters).rows()) {
            if (row.size() < 4 || parameters.stay() > 0) {
                continue;
            }
            // Four changes have one direction that keeps sum, mean and variance.
            int first = random.nextInt(row.size() - 3);
            double[] changes = new double[4];
            for (int i = 0; i < 4; i++) {
                changes[i] = row.target(first + i) - row.count();
            }
            for (double step : new double[] {1e-4, -1e-4}) {
                double gained = 0;
                boolean possible = true;
                for (int i = 0; i < 4; i++) {
                    double weight = 1;
                    for (int j = 0; j < 4; j++) {
                        if (j != i) {
                            weight /= changes[i] - changes[j];
                        }
                    }
                    double before = row.probability(first + i);
                    double after = before + step * weight;
                    possible &= after > 0;
                    gained += information(before) - information(Math.max(after, 0));
                }
                assertThat(!possible || gained <= 1e-10)
                        .as("row %s from %s by %s gains %s", row.count(), first, step, gained)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void monotoneTablesRiseTowardsNoChangeFromTheLeft(
            @ForAll("possible") NoiseParameters parameters) {
        NoiseParameters monotone =
                new NoiseParameters(
                        parameters.distance(),
                        parameters.variance(),
                        parameters.never(),
                        parameters.stay(),
                        true);
        PerturbationTable table;
        try {
            table = PerturbationTable.of(monotone);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("Row ");
            return;
        }
        for (PerturbationTable.Row row : table.rows()) {
            for (int place = 1; place < row.size() && row.target(place) <= row.count(); place++) {
                assertThat(row.probability(place))
                        .isGreaterThanOrEqualTo(row.probability(place - 1) - EXACT);
            }
        }
    }

    @Property(tries = 20)
    void overRandomKeysTheChangeHasMeanZeroAndTheAskedVariance(
            @ForAll("possible") NoiseParameters parameters, @ForAll Random random) {
        PerturbationTable table = PerturbationTable.of(parameters);
        int draws = 50_000;
        for (int count : new int[] {1, 2, 5, 40}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < draws; i++) {
                int figure = table.figure(count, random.nextLong());
                assertThat(figure).matches(any -> any == 0 || any > parameters.never());
                double change = figure - count;
                sum += change;
                squares += change * change;
            }
            double distance = parameters.distance();
            double sixSigmaOfMean = 6 * Math.sqrt(parameters.variance() / draws);
            assertThat(sum / draws).isCloseTo(0, within(sixSigmaOfMean));
            assertThat(squares / draws)
                    .isCloseTo(
                            parameters.variance(),
                            within(6 * distance * Math.sqrt(parameters.variance() / draws)));
        }
        assertThat(table.figure(0, random.nextLong())).isZero();
    }

    @Property(tries = 50)
    void theSameReportsHaveTheSameFigureInWhateverOrder(
            @ForAll("possible") NoiseParameters parameters, @ForAll Random random) {
        PerturbationTable table = PerturbationTable.of(parameters);
        long[] keys = random.longs(30).toArray();
        long forwards = 0;
        long backwards = 0;
        for (int i = 0; i < keys.length; i++) {
            forwards += keys[i];
            // Facts keep the lower half of a key: the same cell key comes of it.
            backwards += keys[keys.length - 1 - i] & 0xFFFF_FFFFL;
        }
        assertThat(table.figure(keys.length, forwards))
                .isEqualTo(table.figure(keys.length, backwards));
    }

    @Provide
    static Arbitrary<NoiseParameters> possible() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 20),
                        Arbitraries.doubles().between(0.05, 0.95),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0.0, 0.0, 0.2, 0.5))
                .as(PerturbationLaws::possible)
                .filter(parameters -> parameters.variance() > 0);
    }

    /** A variance that every row can have: between the least and the most of the first rows. */
    private static NoiseParameters possible(
            int distance, double place, int wantedNever, double stay) {
        int never = Math.min(wantedNever, distance - 1);
        double least = 0;
        double most = Double.MAX_VALUE;
        for (int count = 1; count <= distance + never + 1; count++) {
            boolean canStay = count > never;
            double low = Math.min(count, distance);
            if (count > distance) {
                low = count - Math.max(count - distance, never + 1);
            }
            least = Math.max(least, canStay ? 0 : (double) count * (never + 1 - count));
            most = Math.min(most, low * distance * (1 - (canStay ? stay : 0)));
        }
        return most - least < 0.05
                ? new NoiseParameters(2, 1.08, 1, 0, false)
                : new NoiseParameters(distance, least + place * (most - least), never, stay, false);
    }

    private static double information(double probability) {
        return probability <= 0 ? 0 : probability * Math.log(probability);
    }
}
