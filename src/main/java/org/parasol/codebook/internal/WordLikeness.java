package org.parasol.codebook.internal;

/** How alike a sought word and a word of a text are, from 0 (not) to 1 (the same). */
final class WordLikeness {

    private static final double BEGINS = 0.9;
    private static final double BEGINS_WITH_ERRORS = 0.5;
    private static final double STEM = 0.6;
    private static final double ERRORS = 0.8;
    private static final double PER_ERROR = 0.1;
    private static final int LEAST_STEM = 4;
    private static final double LEAST_STEM_SHARE = 0.6;

    private WordLikeness() {}

    static double of(String sought, String word) {
        if (sought.equals(word)) {
            return 1;
        }
        if (word.startsWith(sought) && sought.length() > 1) {
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
            return STEM;
        }
        if (word.length() > sought.length() && sought.length() > LEAST_STEM) {
            int errors = distance(sought, word.substring(0, sought.length()), 1);
            if (errors <= 1) {
                return BEGINS_WITH_ERRORS;
            }
        }
        return 0;
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
