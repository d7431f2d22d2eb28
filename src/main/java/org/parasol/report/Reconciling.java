package org.parasol.report;

import org.parasol.base.ProblemException;
import org.parasol.report.internal.FactReconciler;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.KeyRing;
import org.parasol.vault.VaultProblem;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Brings the workspace's facts into agreement with its sealed reports, in one step apart from any
 * filing: rows that are written together stay neighbours in the database's logs.
 */
@Service
@PreAuthorize("hasRole('COORDINATOR')")
public class Reconciling {

    private final FactReconciler reconciler;

    Reconciling(FactReconciler reconciler) {
        this.reconciler = reconciler;
    }

    /**
     * Inserts, corrects and removes what is pending, once at least five changes are pending or the
     * oldest has waited thirty days; with a withdrawal among them at once. Safe to repeat, and
     * repairs facts after a crash or a restored backup. It also runs by itself whenever a
     * coordinator opens her list or moves a report on.
     *
     * @throws ProblemException LOCKED where the session holds no workspace key
     */
    public ReconcileResult run() {
        KeyRing session = CurrentKeys.require();
        return reconciler.run(
                session,
                session.workspace().orElseThrow(() -> new ProblemException(VaultProblem.LOCKED)));
    }
}
