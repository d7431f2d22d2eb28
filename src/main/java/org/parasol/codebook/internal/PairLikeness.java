package org.parasol.codebook.internal;

/** How much of a Chinese query stands in a text: as a whole, or by pairs of characters. */
final class PairLikeness {

    private static final double WHOLE = 1;
    private static final double PAIRS = 0.8;
    private static final double LEAST_SHARE = 0.3;

    /** Below this length single characters count, because a typing error leaves no pair. */
    private static final int SHORT = 4;

    private static final double SINGLES = 0.4;

    private PairLikeness() {}

    static double of(String query, String text) {
        if (text.contains(query)) {
            return WHOLE;
        }
        int[] characters = query.codePoints().toArray();
        double pairs = share(characters, 2, text);
        if (pairs >= LEAST_SHARE) {
            return PAIRS * pairs;
        }
        double singles = share(characters, 1, text);
        boolean nearlyAll = singles * characters.length >= characters.length - 1;
        return characters.length > 1 && characters.length < SHORT && nearlyAll
                ? SINGLES * singles
                : 0;
    }

    private static double share(int[] characters, int length, String text) {
        int all = characters.length - length + 1;
        if (all <= 0) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i < all; i++) {
            if (text.contains(new String(characters, i, length))) {
                found++;
            }
        }
        return (double) found / all;
    }
}
