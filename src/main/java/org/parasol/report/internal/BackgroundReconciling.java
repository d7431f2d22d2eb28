package org.parasol.report.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Reconciles facts beside what a coordinator does, with the lease of her session: it ends when her
 * keys are wiped and goes on at the next unlock.
 */
@Component
public class BackgroundReconciling {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundReconciling.class);

    private final FactReconciler reconciler;
    private final boolean enabled;
    private final Set<WorkspaceId> running = ConcurrentHashMap.newKeySet();

    BackgroundReconciling(
            FactReconciler reconciler,
            @Value("${parasol.report.reconcile-in-background:true}") boolean enabled) {
        this.reconciler = reconciler;
        this.enabled = enabled;
    }

    /** Starts a step soon, unless one is running for this workspace. */
    public void soon() {
        if (!enabled) {
            return;
        }
        WorkspaceId workspace = Tenancy.require();
        KeyRing session = CurrentKeys.require();
        if (running.add(workspace)) {
            Thread.ofVirtual()
                    .name("reconciling")
                    .start(new DelegatingSecurityContextRunnable(() -> run(workspace, session)));
        }
    }

    private void run(WorkspaceId workspace, KeyRing session) {
        try {
            session.workspace().ifPresent(keys -> reconciler.run(session, keys));
        } catch (ProblemException e) {
            LOG.debug("Reconciling stopped: {}", e.problem().key());
        } catch (RuntimeException e) {
            LOG.warn("Reconciling failed and is tried again later: {}", e.getClass().getName());
        } finally {
            running.remove(workspace);
        }
    }
}
