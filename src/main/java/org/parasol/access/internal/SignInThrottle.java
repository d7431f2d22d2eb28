package org.parasol.access.internal;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, before any password is stretched. Two measures:
 *
 * <ul>
 *   <li>Waiting times grow for one name from one network, up to a minute: somebody who guesses from
 *       elsewhere cannot lock the rightful person out.
 *   <li>A network has a bounded number of failed attempts that fills up again steadily, whatever
 *       names it tries: it can neither try one password on all names nor keep the stretching busy.
 * </ul>
 *
 * It remembers from where people have come in, so that they can go before strangers when there is a
 * crowd. It knows keyed hashes only, in memory only, and forgets the oldest where there are too
 * many. It measures time by a clock that nobody can set back.
 */
@Component
public class SignInThrottle {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGET_AFTER = Duration.ofMinutes(15);

    /** An office behind one address makes mistakes too; after that it is one attempt each 2 s. */
    private static final int FREE_ATTEMPTS_OF_NETWORK = 30;

    private static final Duration ONE_MORE_EACH = Duration.ofSeconds(2);

    private final LongSupplier nanoseconds;
    private final Map<String, Failures> failures = new Newest<>();
    private final Map<String, Level> networks = new Newest<>();
    private final Map<String, Boolean> cameIn = new Newest<>();

    @Autowired
    SignInThrottle() {
        this(System::nanoTime);
    }

    SignInThrottle(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * Begins an attempt. It counts as failed until it says otherwise, so that many at once gain
     * nothing.
     *
     * @param who a keyed hash of name and network
     * @param network a keyed hash of the network it comes from; empty where there is none
     * @return empty where it has to wait
     */
    public synchronized Optional<Attempt> begin(String who, Optional<String> network) {
        long now = nanoseconds.getAsLong();
        Failures before = failures.get(who);
        if (before != null && now - before.notBefore() < 0) {
            return Optional.empty();
        }
        if (network.isPresent() && level(network.get(), now) > FREE_ATTEMPTS_OF_NETWORK - 1) {
            return Optional.empty();
        }
        int count =
                before == null || now - before.last() > FORGET_AFTER.toNanos()
                        ? 1
                        : before.count() + 1;
        failures.put(who, new Failures(count, now, now + delay(count).toNanos()));
        network.ifPresent(from -> networks.put(from, new Level(level(from, now) + 1, now)));
        boolean known = cameIn.containsKey(who) || network.filter(cameIn::containsKey).isPresent();
        return Optional.of(new Attempt(who, network, before, known));
    }

    /** How many hashes it keeps in all. */
    synchronized int remembered() {
        return failures.size() + networks.size() + cameIn.size();
    }

    /** How many failed attempts of a network are not forgiven yet. */
    private double level(String network, long now) {
        Level known = networks.get(network);
        return known == null
                ? 0
                : Math.max(
                        0, known.failed() - (double) (now - known.at()) / ONE_MORE_EACH.toNanos());
    }

    private static Duration delay(int count) {
        if (count < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(count - FREE_ATTEMPTS, 6));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    /** An attempt that was let through. */
    public final class Attempt {

        private final String who;
        private final Optional<String> network;
        private final @Nullable Failures before;
        private final boolean known;

        private Attempt(
                String who, Optional<String> network, @Nullable Failures before, boolean known) {
            this.who = who;
            this.network = network;
            this.before = before;
            this.known = known;
        }

        /** Whether somebody has come in from there, or under this name from there, before. */
        public boolean known() {
            return known;
        }

        /** The password was right: earlier failures are forgotten. */
        public void succeeded() {
            synchronized (SignInThrottle.this) {
                failures.remove(who);
                cameIn.put(who, true);
                network.ifPresent(from -> cameIn.put(from, true));
                giveBack();
            }
        }

        /** Nobody looked at the password: as if it had not been. */
        public void undone() {
            synchronized (SignInThrottle.this) {
                if (before == null) {
                    failures.remove(who);
                } else {
                    failures.put(who, before);
                }
                giveBack();
            }
        }

        private void giveBack() {
            network.ifPresent(
                    from ->
                            networks.computeIfPresent(
                                    from,
                                    (key, level) ->
                                            new Level(
                                                    Math.max(0, level.failed() - 1), level.at())));
        }
    }

    private record Failures(int count, long last, long notBefore) {}

    private record Level(double failed, long at) {}

    /** Keeps what was used last; the rest is forgotten. */
    private static final class Newest<V> extends LinkedHashMap<String, V> {

        private static final int MOST = 50_000;

        Newest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
