package org.parasol.codebook;

import org.jspecify.annotations.Nullable;

/**
 * A legal model with its time.
 *
 * @param firstYear the year at whose end it held for the first time
 * @param lastYear the last year at whose end it held; null while it holds
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

    /** Whether it held at the end of the year. */
    public boolean covers(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }
}
