package org.parasol.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Somebody whose password was right and whose second factor is still asked. She is nobody yet: this
 * stands beside the session's security, and opens nothing. It ends with its session, after ten
 * minutes and after five wrong answers; then her keys are wiped.
 */
public final class PendingSignIn implements HttpSessionBindingListener {

    private static final String ATTRIBUTE = PendingSignIn.class.getName();
    private static final int MOST_WRONG = 5;

    /** How long a half-open door waits; also the session's own patience meanwhile. */
    public static final Duration VALIDITY = Duration.ofMinutes(10);

    private final Authentication authentication;
    private final Instant since;
    private int usualPatience;
    private @Nullable PasskeyChallenge challenge;
    private int wrong;
    private boolean proven;
    private boolean taken;

    public PendingSignIn(Authentication authentication, Instant since) {
        this.authentication = authentication;
        this.since = since;
    }

    /** The one in this session that can still be completed. */
    public static Optional<PendingSignIn> in(HttpSession session, Instant now) {
        return session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending && pending.open(now)
                ? Optional.of(pending)
                : Optional.empty();
    }

    /** Puts it into a session, in place of another one. */
    public void keepIn(HttpSession session) {
        usualPatience =
                session.getAttribute(ATTRIBUTE) instanceof PendingSignIn before
                        ? before.usualPatience
                        : session.getMaxInactiveInterval();
        session.setAttribute(ATTRIBUTE, this);
        session.setMaxInactiveInterval((int) VALIDITY.toSeconds());
    }

    /** Takes it out of its session: there is no second attempt without the password. */
    public static void drop(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending) {
            session.removeAttribute(ATTRIBUTE);
            session.setMaxInactiveInterval(pending.usualPatience);
        }
    }

    public SignedIn person() {
        return (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    }

    /** Her password, as she has just typed it. */
    public ProvenPassword password() {
        return new ProvenPassword(person().account(), person().keys().account(), since, false);
    }

    /** What her passkey is asked to sign; asked once. */
    public synchronized void challenge(PasskeyChallenge asked) {
        this.challenge = asked;
    }

    /** What her passkey was asked, which is asked no second time. */
    public synchronized Optional<PasskeyChallenge> takeChallenge() {
        Optional<PasskeyChallenge> asked = Optional.ofNullable(challenge);
        challenge = null;
        return asked;
    }

    /** The factor was right, or has just been made. */
    public synchronized void prove() {
        proven = true;
    }

    /** Counts a wrong answer. */
    public synchronized void wrong() {
        wrong++;
    }

    public synchronized boolean proven() {
        return proven;
    }

    /**
     * What she is signed in as once the factor is right; given once.
     *
     * @throws IllegalStateException where it is not, or somebody was quicker
     */
    public synchronized Authentication take() {
        if (!proven || taken) {
            throw new IllegalStateException("the second factor has not been shown");
        }
        taken = true;
        return authentication;
    }

    private synchronized boolean open(Instant now) {
        return !taken && wrong < MOST_WRONG && now.isBefore(since.plus(VALIDITY));
    }

    @Override
    public synchronized void valueUnbound(HttpSessionBindingEvent event) {
        if (!taken) {
            taken = true;
            person().end();
        }
    }

    @Override
    public String toString() {
        return "PendingSignIn";
    }
}
