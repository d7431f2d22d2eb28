package org.parasol.access;

import java.time.Duration;
import java.time.Instant;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;

/**
 * Somebody has just typed her password: what changes how she signs in asks for this, because an
 * open session may have been left alone.
 *
 * @param keys her unlocked keys
 * @param signedIn false for whoever is at the door still: the password alone lets her set up her
 *     first factor, and no other
 */
public record ProvenPassword(AccountId account, AccountKeys keys, Instant at, boolean signedIn) {

    private static final Duration VALIDITY = Duration.ofMinutes(10);

    /**
     * Refuses what was proven too long ago.
     *
     * @throws ProblemException {@link AccessProblem#PROOF_EXPIRED}
     */
    public void require(Instant now) {
        if (now.isAfter(at.plus(VALIDITY))) {
            throw new ProblemException(AccessProblem.PROOF_EXPIRED);
        }
    }

    @Override
    public String toString() {
        return "ProvenPassword";
    }
}
