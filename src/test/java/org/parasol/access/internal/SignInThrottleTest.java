package org.parasol.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Optional<String> OFFICE = Optional.of("office");

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final SignInThrottle throttle = new SignInThrottle(now::get);

    @Test
    void aFewMistakesCostNothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(fails("name@here")).isTrue();
        }
        assertThat(fails("name@here")).isFalse();
    }

    @Test
    void itKnowsFromWhereSomebodyCameInBefore() {
        assertThat(throttle.begin("a@office", OFFICE).orElseThrow().known()).isFalse();
        throttle.begin("a@office", OFFICE).orElseThrow().succeeded();
        assertThat(throttle.begin("b@office", OFFICE).orElseThrow().known()).isTrue();
        assertThat(throttle.begin("a@home", Optional.of("home")).orElseThrow().known()).isFalse();
    }

    @Test
    void waitingGrowsUpToAMinuteAndNoFurther() {
        for (int i = 0; i < 40; i++) {
            pass(Duration.ofMinutes(1));
            assertThat(fails("name@here")).as("attempt %s", i).isTrue();
        }
        assertThat(fails("name@here")).isFalse();
        pass(Duration.ofSeconds(59));
        assertThat(fails("name@here")).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(fails("name@here")).isTrue();
    }

    @Test
    void attemptsMadeAtOnceAllCount() {
        for (int i = 0; i < 5; i++) {
            throttle.begin("name@here", Optional.empty());
        }
        assertThat(throttle.begin("name@here", Optional.empty())).isEmpty();
    }

    @Test
    void theRightPasswordForgetsEarlierMistakes() {
        for (int i = 0; i < 4; i++) {
            fails("name@here");
        }
        throttle.begin("name@here", Optional.empty()).orElseThrow().succeeded();
        for (int i = 0; i < 5; i++) {
            assertThat(fails("name@here")).isTrue();
        }
    }

    @Test
    void whatNobodyLookedAtDoesNotCount() {
        for (int i = 0; i < 100; i++) {
            throttle.begin("name@here", OFFICE).orElseThrow().undone();
        }
        assertThat(throttle.begin("name@here", OFFICE)).isPresent();
    }

    @Test
    void somebodyElsewhereLocksNobodyOut() {
        while (fails("name@elsewhere")) {
            pass(Duration.ofMillis(1));
        }
        assertThat(fails("name@here")).isTrue();
    }

    @Test
    void oneNetworkCannotTryManyNamesQuickly() {
        for (int i = 0; i < 30; i++) {
            assertThat(throttle.begin("name " + i, OFFICE)).isPresent();
        }
        assertThat(throttle.begin("another name", OFFICE)).isEmpty();
        assertThat(throttle.begin("another name", Optional.of("elsewhere"))).isPresent();
        pass(Duration.ofSeconds(2));
        assertThat(throttle.begin("one more name", OFFICE)).isPresent();
        assertThat(throttle.begin("yet another name", OFFICE)).isEmpty();
    }

    @Test
    void anOfficeThatSignsInCorrectlyIsNotSlowedDown() {
        for (int i = 0; i < 200; i++) {
            throttle.begin("name " + i, OFFICE).orElseThrow().succeeded();
        }
        assertThat(throttle.begin("one more name", OFFICE)).isPresent();
    }

    @Test
    void itRemembersABoundedNumberWhateverIsTried() {
        for (int i = 0; i < 120_000; i++) {
            Optional<String> network = Optional.of("network " + i);
            assertThat(throttle.begin("name " + i, network)).isPresent();
        }
        assertThat(throttle.remembered()).isEqualTo(100_000);
    }

    private boolean fails(String who) {
        return throttle.begin(who, Optional.empty()).isPresent();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
