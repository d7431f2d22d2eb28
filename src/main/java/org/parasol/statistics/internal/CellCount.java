package org.parasol.statistics.internal;

import java.util.Arrays;

/**
 * What is known of a cell: how many reports of each organisation, and the sum of their record keys.
 */
final class CellCount {

    private int[] organisations = new int[2];
    private int[] counts = new int[2];
    private int size;
    private int reports;
    private long keySum;

    /** Adds one report of an organisation. */
    void add(int organisation, long recordKey) {
        int at = Arrays.binarySearch(organisations, 0, size, organisation);
        if (at < 0) {
            at = -at - 1;
            makeRoom(at);
            organisations[at] = organisation;
            counts[at] = 0;
        }
        counts[at]++;
        reports++;
        keySum += recordKey;
    }

    private void makeRoom(int at) {
        if (size == organisations.length) {
            organisations = Arrays.copyOf(organisations, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        System.arraycopy(organisations, at, organisations, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        size++;
    }

    int reports() {
        return reports;
    }

    long keySum() {
        return keySum;
    }

    /** Adds this cell's reports, organisation by organisation, to a remainder. */
    void subtractFrom(Remainder remainder) {
        for (int i = 0; i < size; i++) {
            remainder.subtract(organisations[i], counts[i]);
        }
    }

    /** A remainder that starts with all of this cell. */
    Remainder remainder() {
        return new Remainder(Arrays.copyOf(organisations, size), Arrays.copyOf(counts, size));
    }

    boolean passes(Parameters rule) {
        return rule.pass(reports, size, largest());
    }

    /** Reports of all organisations but the one with the most. */
    int withoutLargest() {
        return reports - largest();
    }

    private int largest() {
        int largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, counts[i]);
        }
        return largest;
    }

    /** What a parent leaves when its published children are taken away. */
    static final class Remainder {

        private final int[] organisations;
        private final int[] counts;
        private int taken;
        private int total;

        private Remainder(int[] organisations, int[] counts) {
            this.organisations = organisations;
            this.counts = counts;
            this.total = Arrays.stream(counts).sum();
        }

        private void subtract(int organisation, int count) {
            int at = Arrays.binarySearch(organisations, organisation);
            if (at >= 0) {
                counts[at] -= count;
            }
            taken += count;
        }

        /** Whether the children are exactly as many as the whole. */
        boolean isNothing() {
            return total == taken;
        }

        /**
         * Whether what is left may be known: it passes by itself. Where a report may have several
         * codes the children overlap; then a remainder above zero is judged as if they did not, and
         * one below tells nothing.
         */
        boolean passes(Parameters rule) {
            int left = total - taken;
            if (left < 0) {
                return true;
            }
            int largest = 0;
            int contributing = 0;
            for (int count : counts) {
                if (count > 0) {
                    largest = Math.max(largest, count);
                    contributing++;
                }
            }
            return rule.pass(left, contributing, largest);
        }
    }
}
