package org.parasol.base;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells which workspace the running code works for: the signed-in principal's, or the one a job was
 * given by {@link #as}. No workspace is {@link #NONE}, which matches no row and cannot be stored.
 */
public final class Tenancy {

    /** The nil UUID: no workspace. */
    public static final UUID NONE = new UUID(0, 0);

    private static final ScopedValue<WorkspaceId> OVERRIDE = ScopedValue.newInstance();

    private Tenancy() {}

    /** The current workspace, or empty where there is none. */
    public static Optional<WorkspaceId> current() {
        if (OVERRIDE.isBound()) {
            return Optional.of(OVERRIDE.get());
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof TenantBound bound) {
            return Optional.ofNullable(bound.workspace());
        }
        return Optional.empty();
    }

    /**
     * The current workspace.
     *
     * @throws IllegalStateException where there is none
     */
    public static WorkspaceId require() {
        return current()
                .orElseThrow(() -> new IllegalStateException("no workspace is bound to this call"));
    }

    /**
     * Runs work for a workspace, whoever is signed in: for jobs and for the moment before a first
     * sign-in.
     */
    public static <T> T as(WorkspaceId workspace, Supplier<T> work) {
        return ScopedValue.where(OVERRIDE, workspace).call(work::get);
    }

    /** Runs work for a workspace, see {@link #as(WorkspaceId, Supplier)}. */
    public static void run(WorkspaceId workspace, Runnable work) {
        ScopedValue.where(OVERRIDE, workspace).run(work);
    }
}
