package org.parasol.vault;

import org.parasol.base.ProblemException;

/** The vault's refusals in one place, so that none of them ever says more than its kind. */
final class Refusal {

    private Refusal() {}

    static ProblemException damaged() {
        return new ProblemException(VaultProblem.DAMAGED);
    }

    static ProblemException locked() {
        return new ProblemException(VaultProblem.LOCKED);
    }

    static ProblemException notTrusted() {
        return new ProblemException(VaultProblem.NOT_TRUSTED);
    }

    static ProblemException wrongCode() {
        return new ProblemException(VaultProblem.WRONG_CODE);
    }

    static void damagedUnless(boolean sound) {
        if (!sound) {
            throw damaged();
        }
    }

    /** For what cannot fail on a sound machine, such as sealing with a key of the right length. */
    static IllegalStateException impossible(Exception cause) {
        return new IllegalStateException("the cryptography of this machine does not work", cause);
    }
}
