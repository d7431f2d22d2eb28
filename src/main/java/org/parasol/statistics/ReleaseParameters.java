package org.parasol.statistics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers a release was made with, as far as its readers need them.
 *
 * @param reports a shown cell has at least so many
 * @param organisations from at least so many
 * @param withoutLargest and still so many without the largest of them
 * @param distance how far the noise may take a count at most, in reports
 * @param variance of the noise, in reports squared
 */
public record ReleaseParameters(
        int reports, int organisations, int withoutLargest, int distance, double variance) {

    private static final Pattern WORDS =
            Pattern.compile(
                    "reports>=(\\d+) organisations>=(\\d+) without-largest>=(\\d+) .*"
                            + "noise-distance=(\\d+) noise-variance=([\\d.]+)\\b.*");

    /** Those of a release; empty where it does not tell them. */
    public static Optional<ReleaseParameters> of(ReleaseRecord release) {
        Matcher found = WORDS.matcher(release.parameters());
        return found.matches()
                ? Optional.of(
                        new ReleaseParameters(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3)),
                                Integer.parseInt(found.group(4)),
                                Double.parseDouble(found.group(5))))
                : Optional.empty();
    }
}
