package org.parasol.workspace;

/**
 * How far a change of keys is.
 *
 * @param total data keys that were sealed to the old keys when it began
 * @param done data keys that are sealed to the new ones
 * @param damaged data keys that could not be opened, and were left as they are
 */
public record KeyChangeProgress(int total, int done, int damaged) {

    /** From 0 to 1. */
    public double share() {
        return total == 0 ? 1 : Math.min(1, (double) done / total);
    }
}
