package org.parasol.codebook.internal;

import java.util.List;

/** How alike a sought word and a word of a text are, from 0 (not) to 1 (the same). */
final class WordLikeness {

    private static final double BEGINS = 0.9;
    private static final double ERRORS = 0.8;
    private static final double PER_ERROR = 0.1;
    private static final double SAME_STEM = 0.6;
    private static final double BEGINS_WITH_ERROR = 0.5;
    private static final double STEM_WITH_ERROR = 0.4;
    private static final int LEAST_STEM = 4;
    private static final double LEAST_STEM_SHARE = 0.6;

    /** Endings of inflected languages are cut by this much before stems are compared. */
    private static final int ENDING = 2;

    private WordLikeness() {}

    /** The likeness of the most alike of several words. */
    static double best(String sought, List<String> words) {
        double best = 0;
        for (String word : words) {
            best = Math.max(best, of(sought, word));
            if (best == 1) {
                break;
            }
        }
        return best;
    }

    static double of(String sought, String word) {
        if (sought.equals(word)) {
            return 1;
        }
        if (word.startsWith(sought)) {
            return BEGINS;
        }
        int allowed = allowedErrors(sought.length());
        if (allowed == 0) {
            return 0;
        }
        if (Math.abs(word.length() - sought.length()) <= allowed) {
            int errors = distance(sought, word, allowed);
            if (errors <= allowed) {
                return ERRORS - PER_ERROR * errors;
            }
        }
        int stem = commonPrefix(sought, word);
        if (stem >= LEAST_STEM
                && stem >= LEAST_STEM_SHARE * Math.max(sought.length(), word.length())) {
            return SAME_STEM;
        }
        if (stem == 0) {
            return 0;
        }
        if (beginsWithError(sought, word)) {
            return BEGINS_WITH_ERROR;
        }
        int root = sought.length() - ENDING;
        return root > LEAST_STEM && beginsWithError(sought.substring(0, root), word)
                ? STEM_WITH_ERROR
                : 0;
    }

    private static boolean beginsWithError(String sought, String word) {
        int length = sought.length();
        if (length <= LEAST_STEM) {
            return false;
        }
        for (int end = length - 1; end <= Math.min(length + 1, word.length()); end++) {
            if (distance(sought, word.substring(0, end), 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    private static int allowedErrors(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : 2;
    }

    private static int commonPrefix(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int i = 0;
        while (i < length && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /**
     * Damerau-Levenshtein distance (letters left out, put in, changed, or two neighbours swapped);
     * stops early beyond the limit.
     */
    static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost =
                        Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
