package org.parasol.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever the running code works for. */
public final class CurrentUser {

    private CurrentUser() {}

    /** The signed-in person; empty for jobs and before sign-in. */
    public static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /**
     * The signed-in person.
     *
     * @throws AccessDeniedException where nobody is
     */
    public static SignedIn require() {
        return current().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** Whether the signed-in person has this role; a coordinator is an outreach worker too. */
    public static boolean has(Role role) {
        return current()
                .map(SignedIn::roles)
                .filter(
                        roles ->
                                roles.contains(role)
                                        || (role == Role.OUTREACH_WORKER
                                                && roles.contains(Role.COORDINATOR)))
                .isPresent();
    }
}
