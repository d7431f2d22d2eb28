package org.parasol.report;

/**
 * What a reconciling step did.
 *
 * @param waiting changes that wait until enough of them are pending
 */
public record ReconcileResult(int inserted, int corrected, int removed, int waiting) {

    /** Nothing to do, or no consent of the organisation to count. */
    public static final ReconcileResult NOTHING = new ReconcileResult(0, 0, 0, 0);
}
