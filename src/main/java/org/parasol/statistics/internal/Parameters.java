package org.parasol.statistics.internal;

import org.parasol.statistics.ReleaseParameters;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The publication rule's numbers ({@code parasol.statistics.*}). They may be made stricter, never
 * looser.
 *
 * @param reports a published cell has at least so many
 * @param organisations from at least so many organisations
 * @param withoutLargest and still so many without the largest of them
 * @param noise what is done to counts before they are shown
 */
@ConfigurationProperties("parasol.statistics")
public record Parameters(
        @DefaultValue("15") int reports,
        @DefaultValue("3") int organisations,
        @DefaultValue("10") int withoutLargest,
        @DefaultValue NoiseParameters noise) {

    /** Weaker noise lets the largest organisation guess small remainders: see decision 018. */
    private static final int LEAST_DISTANCE = 10;

    private static final double LEAST_VARIANCE = 12;

    public Parameters {
        if (reports < 15 || organisations < 3 || withoutLargest < 10) {
            throw new IllegalArgumentException(
                    "parasol.statistics.* may not be looser than 15 reports, 3 organisations and 10"
                            + " reports without the largest.");
        }
        if (noise.distance() < LEAST_DISTANCE
                || noise.variance() < LEAST_VARIANCE
                || noise.stay() > 0) {
            throw new IllegalArgumentException(
                    "parasol.statistics.noise.* may not be weaker than distance 10, variance 12 and"
                            + " no share of counts that stay.");
        }
    }

    /** The noise itself; no smaller count is ever published. */
    Perturbation perturbation() {
        return PerturbationTable.from(reports, noise);
    }

    /**
     * The publication rule: whether a count of so many reports may be known.
     *
     * @param from how many organisations they come from
     * @param largest the most that one of these has
     */
    boolean pass(int count, int from, int largest) {
        return count >= reports && from >= organisations && count - largest >= withoutLargest;
    }

    /** As it is frozen with a release. */
    String inWords() {
        return "reports>="
                + reports
                + " organisations>="
                + organisations
                + " without-largest>="
                + withoutLargest
                + " perturbation=cell-key noise-distance="
                + noise.distance()
                + " noise-variance="
                + noise.variance()
                + " fingerprint="
                + fingerprint();
    }

    /** As readers of releases need them. */
    public ReleaseParameters published() {
        return new ReleaseParameters(
                reports, organisations, withoutLargest, noise.distance(), noise.variance());
    }

    /** Tells whether two releases were made with the same numbers. */
    private String fingerprint() {
        return Sha256.hex(toString()).substring(0, 12);
    }
}
