package org.parasol.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.parasol.base.AccountId;

/**
 * A release that an operator asked for, and what became of it.
 *
 * @param askedOn in UTC
 * @param reason where it is to stand in the newest one's place
 * @param problem what stood against it; of a request that failed
 * @param release its number; of a request that came to its end
 */
public record ReleaseRequest(
        UUID id,
        AccountId askedBy,
        LocalDate askedOn,
        Optional<SupersessionReason> reason,
        State state,
        Optional<StatisticsProblem> problem,
        OptionalInt release) {

    /** How far it has come. */
    public enum State {
        /** Another operator has to agree. */
        WAITING,
        /** It is being counted. */
        RUNNING,
        /** It is stored, and the logs do not say so yet. */
        FROZEN,
        PUBLISHED,
        FAILED,
        /** Somebody took it back, or nobody agreed in time. */
        WITHDRAWN
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.RUNNING || state == State.FROZEN;
    }
}
