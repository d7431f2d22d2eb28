package org.parasol.codebook;

import org.jspecify.annotations.Nullable;

/**
 * A legal model with its time.
 *
 * @param firstYear the year in which it came into force, or the earliest that the source shows; it
 *     counts for that whole year
 * @param lastYear the year before the next period; null while it holds
 * @param model what holds
 * @param law the law that brought it, by name
 * @param source where it can be read
 */
public record LegalPeriod(
        int firstYear,
        @Nullable Integer lastYear,
        LegalModel model,
        String law,
        LegalSource source) {

    /** Whether it counts for the year. */
    public boolean covers(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }
}
