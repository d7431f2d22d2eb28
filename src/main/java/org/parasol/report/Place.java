package org.parasol.report;

import org.jspecify.annotations.Nullable;

/**
 * Where it happened, coarse by design.
 *
 * @param country ISO 3166-1 alpha-2; empty until answered
 * @param subdivision ISO 3166-2, only where the worker chose it; null otherwise
 */
public record Place(@Coded String country, @Coded @Nullable String subdivision) {

    /** Not answered. */
    public static final Place EMPTY = new Place("", null);

    public Place(@Nullable String country, @Nullable String subdivision) {
        this.country = Absent.text(country);
        this.subdivision = subdivision == null || subdivision.isEmpty() ? null : subdivision;
    }
}
