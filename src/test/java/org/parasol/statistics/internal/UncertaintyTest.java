package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parasol.statistics.Share;
import org.parasol.statistics.Uncertainty;
import org.parasol.statistics.Uncertainty.Difference;

/** Intervals hold the true share as often as they say, under the noise that is really drawn. */
class UncertaintyTest {

    private static final NoiseParameters NOISE = Rule.STANDARD.noise();
    private static final Uncertainty UNCERTAINTY =
            new Uncertainty(NOISE.distance(), NOISE.variance());
    private static final int TRIALS = 20_000;

    private final Perturbation perturbation = Rule.STANDARD.perturbation();
    private final Random random = new Random(95);

    @Test
    void intervals_hold_the_true_share_in_95_of_100_cases_and_are_not_wide() {
        for (int whole : new int[] {40, 100, 400, 3_000}) {
            for (int percent : new int[] {20, 50, 90}) {
                int part = Math.max(15, whole * percent / 100);
                int held = 0;
                double width = 0;
                for (int i = 0; i < TRIALS; i++) {
                    Share share = UNCERTAINTY.share(figure(part), figure(whole));
                    double truth = (double) part / whole;
                    held += share.low() <= truth && truth <= share.high() ? 1 : 0;
                    width += share.high() - share.low();
                }
                double deviation = Math.sqrt(NOISE.variance() * 2) / whole;
                assertThat((double) held / TRIALS)
                        .as("%d of %d", part, whole)
                        .isGreaterThanOrEqualTo(0.945);
                assertThat(width / TRIALS).isLessThan(4.2 * deviation);
            }
        }
    }

    @Test
    void regions_that_are_alike_are_seldom_said_to_differ() {
        int said = 0;
        for (int i = 0; i < TRIALS; i++) {
            int first = binomial(300, 0.3);
            int second = binomial(150, 0.3);
            Difference found =
                    UNCERTAINTY.difference(figure(first), figure(300), figure(second), figure(150));
            said += found == Difference.NONE_CLEAR ? 0 : 1;
        }
        assertThat((double) said / TRIALS).isLessThan(0.012);
    }

    @Test
    void what_differs_much_is_said_to() {
        assertThat(UNCERTAINTY.difference(200, 400, 20, 150)).isEqualTo(Difference.MORE);
        assertThat(UNCERTAINTY.difference(20, 150, 200, 400)).isEqualTo(Difference.LESS);
        assertThat(UNCERTAINTY.difference(100, 400, 40, 150)).isEqualTo(Difference.NONE_CLEAR);
    }

    @Property
    void an_interval_never_says_more_or_less_than_the_bounds_of_the_noise(
            @ForAll @IntRange(min = 15, max = 5_000) int part,
            @ForAll @IntRange(min = 15, max = 5_000) int whole) {
        Share share = UNCERTAINTY.share(part, whole);

        assertThat(share.low()).isBetween(0.0, share.value());
        assertThat(share.high()).isBetween(share.value(), 1.0);
        assertThat(share.high()).isLessThanOrEqualTo((part + 10.0) / (whole - 10.0) + 1e-12);
    }

    @Test
    void a_share_of_next_to_nothing_is_refused() {
        assertThatThrownBy(() -> UNCERTAINTY.share(5, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int figure(int count) {
        return perturbation.figure(count, random.nextLong());
    }

    private int binomial(int trials, double chance) {
        int hits = 0;
        for (int i = 0; i < trials; i++) {
            hits += random.nextDouble() < chance ? 1 : 0;
        }
        return hits;
    }
}
