package org.parasol.testing;

import java.util.Objects;
import java.util.function.Supplier;
import org.parasol.access.SignedIn;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who has signed in with name and password, keys unlocked, as the filter would do it. */
public record Person(String name, Authentication authentication) {

    /** The password of everybody who was invented for a test. */
    public static final String PASSWORD = "seven paper lanterns";

    public SignedIn signedIn() {
        return (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    }

    public AccountId id() {
        return signedIn().account();
    }

    public WorkspaceId workspace() {
        return Objects.requireNonNull(signedIn().workspace());
    }

    /** Does work as this person. */
    public <T> T does(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(authentication);
        SecurityContextHolder.setContext(own);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does work as this person, see {@link #does}. */
    public void acts(Runnable work) {
        Object nothing =
                does(
                        () -> {
                            work.run();
                            return this;
                        });
        Objects.requireNonNull(nothing);
    }
}
