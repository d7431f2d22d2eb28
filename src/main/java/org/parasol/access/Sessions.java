package org.parasol.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parasol.access.internal.IdleLock;
import org.parasol.access.internal.OpenSessions;
import org.parasol.base.AccountId;
import org.springframework.stereotype.Service;

/** Who is signed in. Sessions are in memory only; ending one wipes its keys. */
@Service
public class Sessions {

    private final OpenSessions open;
    private final IdleLock idleLock;
    private final Clock clock;

    Sessions(OpenSessions open, IdleLock idleLock, Clock clock) {
        this.open = open;
        this.idleLock = idleLock;
        this.clock = clock;
    }

    /**
     * Ends every session of an account: at once, or where a transaction is running as soon as it
     * has been committed, because the end of a session is logged behind what that has logged.
     */
    public void endAllOf(AccountId account) {
        open.endAllOfAfterCommit(account);
    }

    /** When the oldest open session of an account began. */
    public Optional<Instant> signedInSince(AccountId account) {
        return open.since(account);
    }

    /**
     * Locks the signed-in person's session: its keys are wiped, its pages are taken away, and her
     * password opens it again.
     */
    public void lockMine() {
        CurrentUser.require().keys().wipe();
    }

    /** How long the signed-in person may do nothing before her session is locked. */
    public Duration patience() {
        return idleLock.of(CurrentUser.require());
    }

    /** The signed-in person's own sessions. */
    public List<SessionRecord> mine() {
        return open.of(CurrentUser.require());
    }

    /**
     * Ends one of the signed-in person's own sessions.
     *
     * @param password typed just now: whoever finds a session open must not end the others
     * @throws org.parasol.base.ProblemException {@link AccessProblem#PROOF_EXPIRED}
     */
    public void endMine(String id, ProvenPassword password) {
        password.require(clock.instant());
        open.end(CurrentUser.require().account(), id);
    }
}
