package org.parasol.statistics;

/**
 * What the noise on published counts leaves open.
 *
 * <p>Reports filed are no sample: an interval for a share speaks of the noise alone. Whether two
 * regions differ is another question: there each report also stands for what could as well have
 * been reported otherwise, so chance is added, by Wilson's interval for each share and Newcombe's
 * for their difference (Statistics in Medicine 17, 1998, method 10).
 *
 * @param distance how far the noise takes a count at most, in reports
 * @param variance of the noise, in reports squared
 */
public record Uncertainty(int distance, double variance) {

    /** Of 100 intervals 95 hold the true value. */
    private static final double NORMAL_95 = 1.959964;

    /** Many differences are looked at side by side: each is judged at 99 of 100. */
    private static final double NORMAL_99 = 2.575829;

    /** What can be said of two shares. */
    public enum Difference {
        MORE,
        LESS,
        NONE_CLEAR
    }

    /** That of a release's noise. */
    public static Uncertainty of(ReleaseParameters parameters) {
        return new Uncertainty(parameters.distance(), parameters.variance());
    }

    /**
     * The share of one published count in another that contains it. Never wider than what the
     * noise's bounds allow.
     *
     * @throws IllegalArgumentException where the whole is not above the noise
     */
    public Share share(int part, int whole) {
        if (whole <= distance) {
            throw new IllegalArgumentException("a share of so few says nothing");
        }
        double value = Math.min(1, (double) part / whole);
        double spread = NORMAL_95 * Math.sqrt(noise(value, whole));
        double least = Math.min(value, (double) Math.max(0, part - distance) / (whole + distance));
        double most = Math.clamp((double) (part + distance) / (whole - distance), value, 1.0);
        return new Share(
                value,
                Math.clamp(value - spread, least, value),
                Math.clamp(value + spread, value, most));
    }

    /** Whether the first share is clearly above the second, noise and chance taken together. */
    public Difference difference(int firstPart, int firstWhole, int secondPart, int secondWhole) {
        double first = Math.min(1, (double) firstPart / firstWhole);
        double second = Math.min(1, (double) secondPart / secondWhole);
        double[] one = wilson(first, firstWhole);
        double[] two = wilson(second, secondWhole);
        double noise =
                NORMAL_99 * NORMAL_99 * (noise(first, firstWhole) + noise(second, secondWhole));
        double below = Math.sqrt(square(first - one[0]) + square(two[1] - second) + noise);
        double above = Math.sqrt(square(one[1] - first) + square(second - two[0]) + noise);
        if (first - second - below > 0) {
            return Difference.MORE;
        }
        return first - second + above < 0 ? Difference.LESS : Difference.NONE_CLEAR;
    }

    /** The variance of a ratio of two counts with independent noise (delta method). */
    private double noise(double share, int whole) {
        return variance * (1 + share * share) / ((double) whole * whole);
    }

    private static double[] wilson(double share, int whole) {
        double z2 = NORMAL_99 * NORMAL_99;
        double centre = share + z2 / (2 * whole);
        double half =
                NORMAL_99 * Math.sqrt(share * (1 - share) / whole + z2 / (4.0 * whole * whole));
        double scale = 1 + z2 / whole;
        return new double[] {(centre - half) / scale, (centre + half) / scale};
    }

    private static double square(double number) {
        return number * number;
    }
}
