package org.parasol.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The releases hold against the attacks, and the attacks are none that nothing could fail. */
class AttackSuiteTest {

    private static final AttackSeries DEMONSTRATION = AttackSeries.demonstration();
    private static final AttackSeries ADVERSARIAL = AttackSeries.adversarial();

    /** The yearly revision, which draws most anew, and a release within the year. */
    private static final List<Integer> RELEASES = List.of(2, 5);

    @Test
    void noCountBelowTheThresholdIsGuessed() {
        for (AttackSeries series : List.of(DEMONSTRATION, ADVERSARIAL)) {
            for (int number : RELEASES) {
                assertThat(AttackSuite.of(series, number).counts())
                        .hasSize(5)
                        .allSatisfy(
                                result -> assertThat(result.holds()).as(result.told()).isTrue());
            }
        }
    }

    @Test
    @Tag("long")
    void nobodyIsFoundInARelease() {
        for (AttackSeries series : List.of(DEMONSTRATION, ADVERSARIAL)) {
            for (int number : RELEASES) {
                MembershipAttack attack =
                        new MembershipAttack(series.releases().get(number - 1), AttackSuite.TRIALS)
                                .run();
                assertThat(attack.holds()).as(attack.toString()).isTrue();
            }
        }
    }

    @Test
    void figuresWithoutNoiseWouldBeGuessed() {
        AttackedRelease exact = DEMONSTRATION.releases().getFirst().withoutNoise();
        AttackScore alone = new OwnShareAttack(exact, new Margins(exact), 1).run();

        assertThat(alone.counts()).isPositive();
        assertThat(alone.holds()).as(alone.toString()).isFalse();
    }

    @Test
    void figuresDrawnAnewAtEveryChangeWouldTellOfIt() {
        AttackedRelease before = DEMONSTRATION.releases().get(3);
        AttackedRelease anew = DEMONSTRATION.releases().get(4).drawnAnew();
        AttackScore told = new SuccessionAttack(before, anew).run();

        assertThat(told.counts()).isPositive();
        assertThat(told.holds()).as(told.toString()).isFalse();
    }
}
