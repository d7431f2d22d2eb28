package org.parasol.statistics.internal;

import java.util.Arrays;

/**
 * What is known of a cell: how many reports of each organisation, and the sum of their record keys.
 *
 * <p>An organisation that lets its own figures of a country be shown protects nobody there: whoever
 * knows them takes them away. So the rule is applied to the reports of all others, as if those were
 * not there.
 */
final class CellCount {

    private static final int WAIVING = 1 << 24;

    private int[] organisations = new int[2];
    private int[] counts = new int[2];
    private int size;
    private int reports;
    private long keySum;

    /** The number of an organisation that lets its own figures be shown. */
    static int waiving(int organisation) {
        return organisation | WAIVING;
    }

    private static boolean waives(int organisation) {
        return (organisation & WAIVING) != 0;
    }

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
        return remainder().isPublishable(rule);
    }

    /** Whether it may be shown where the only organisation in it agreed to that. */
    boolean passesAlone(Parameters rule) {
        return reports >= rule.reports() && size == 1 && waives(organisations[0]);
    }

    /** Reports of all organisations but the one with the most. */
    int withoutLargest() {
        int all = 0;
        int largest = 0;
        for (int i = 0; i < size; i++) {
            if (!waives(organisations[i])) {
                all += counts[i];
                largest = Math.max(largest, counts[i]);
            }
        }
        return all - largest;
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
            for (int i = 0; i < counts.length; i++) {
                if (waives(organisations[i])) {
                    counts[i] = 0;
                }
                total += counts[i];
            }
        }

        private void subtract(int organisation, int count) {
            if (waives(organisation)) {
                return;
            }
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
            return total < taken || isPublishable(rule);
        }

        private boolean isPublishable(Parameters rule) {
            int largest = 0;
            int contributing = 0;
            for (int count : counts) {
                if (count > 0) {
                    largest = Math.max(largest, count);
                    contributing++;
                }
            }
            return rule.pass(total - taken, contributing, largest);
        }
    }
}
