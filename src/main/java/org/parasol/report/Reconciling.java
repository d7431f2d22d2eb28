package org.parasol.report;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Brings the workspace's facts into agreement with its sealed reports, in one step apart from any
 * filing: rows that are written together stay neighbours in the database's logs.
 */
@Service
@PreAuthorize("hasRole('COORDINATOR')")
public class Reconciling {

    /**
     * Inserts, corrects and removes what is pending, once at least five changes are pending or the
     * oldest has waited thirty days; with a withdrawal among them at once. Safe to repeat, and
     * repairs facts after a crash or a restored backup.
     */
    public ReconcileResult run() {
        throw new UnsupportedOperationException();
    }
}
