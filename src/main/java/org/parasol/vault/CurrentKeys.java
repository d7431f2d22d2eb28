package org.parasol.vault;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The unlocked keys of whoever is signed in. */
public final class CurrentKeys {

    private CurrentKeys() {}

    /** The key ring of the principal in the security context; empty where none, or wiped. */
    public static Optional<KeyRing> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof KeyHolding holding) {
            return Optional.of(holding.keys()).filter(keys -> !keys.wiped());
        }
        return Optional.empty();
    }

    /**
     * The key ring of the principal in the security context.
     *
     * @throws org.parasol.base.ProblemException LOCKED where none, or wiped
     */
    public static KeyRing require() {
        return current().orElseThrow(Refusal::locked);
    }
}
