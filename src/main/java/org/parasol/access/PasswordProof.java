package org.parasol.access;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.parasol.access.internal.AccountRow;
import org.parasol.access.internal.AccountRows;
import org.parasol.access.internal.SignInThrottle;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.parasol.vault.StretchedPassword;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for her password once more; guessing is slowed down. */
@Component
class PasswordProof {

    private final AccountRows rows;
    private final PasswordStretching stretching;
    private final SignInThrottle throttle;
    private final Clock clock;

    PasswordProof(
            AccountRows rows, PasswordStretching stretching, SignInThrottle throttle, Clock clock) {
        this.rows = rows;
        this.stretching = stretching;
        this.throttle = throttle;
        this.clock = clock;
    }

    ProvenPassword prove(SignedIn person, char[] password) {
        try {
            AccountKeys keys = person.keys().account();
            AccountRow row = rows.findById(person.account().value()).orElseThrow();
            SignInThrottle.Attempt counted =
                    throttle.begin("password of " + person.account(), Optional.empty())
                            .orElseThrow(() -> new ProblemException(AccessProblem.TOO_OFTEN));
            try (StretchedPassword stretched =
                    stretching.stretch(password, PasswordParameters.parse(row.parameters()))) {
                if (!stretched.matches(row.verifier())) {
                    throw new ProblemException(AccessProblem.PASSWORD_WRONG);
                }
            }
            counted.succeeded();
            return new ProvenPassword(person.account(), keys, clock.instant(), true);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
