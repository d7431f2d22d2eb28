package org.parasol.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, before any password is stretched. Waiting times grow for one name from one
 * address, up to a minute: somebody who guesses from elsewhere cannot lock the rightful person out.
 * It knows keyed hashes only, in memory only, and forgets the oldest where there are too many.
 */
@Component
public class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGET_AFTER = Duration.ofMinutes(15);
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Map<String, Failures> failures =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > MOST;
                }
            };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Whether an attempt under this key may go ahead now. */
    public synchronized boolean allows(String key) {
        Failures known = failures.get(key);
        return known == null || !clock.instant().isBefore(known.notBefore());
    }

    /** Counts a failed attempt. */
    public synchronized void failed(String key) {
        Instant now = clock.instant();
        Failures before = failures.get(key);
        int count =
                before == null || before.last().plus(FORGET_AFTER).isBefore(now)
                        ? 1
                        : before.count() + 1;
        failures.put(key, new Failures(count, now, now.plus(delay(count))));
    }

    /** Forgets the failures of a key that has got in. */
    public synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private static Duration delay(int count) {
        if (count < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(count - FREE_ATTEMPTS, 6);
        Duration delay = Duration.ofSeconds(seconds);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private record Failures(int count, Instant last, Instant notBefore) {}
}
