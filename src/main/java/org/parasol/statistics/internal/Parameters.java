package org.parasol.statistics.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The publication rule's numbers ({@code parasol.statistics.*}). They may be made stricter, never
 * looser.
 *
 * @param reports a published cell has at least so many
 * @param organisations from at least so many organisations
 * @param withoutLargest and still so many without the largest of them
 */
@ConfigurationProperties("parasol.statistics")
public record Parameters(
        @DefaultValue("15") int reports,
        @DefaultValue("3") int organisations,
        @DefaultValue("10") int withoutLargest) {

    public Parameters {
        if (reports < 15 || organisations < 3 || withoutLargest < 10) {
            throw new IllegalArgumentException(
                    "parasol.statistics.* may not be looser than 15 reports, 3 organisations and 10"
                            + " reports without the largest.");
        }
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
                + " perturbation=none";
    }
}
