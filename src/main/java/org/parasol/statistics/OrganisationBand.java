package org.parasol.statistics;

/** How many organisations, told in bands only. */
public enum OrganisationBand {
    /** Fewer than three: not told further. */
    FEWER,
    THREE_TO_FIVE,
    SIX_TO_TEN,
    OVER_TEN;

    /** The band of a number. */
    public static OrganisationBand of(int organisations) {
        if (organisations < 3) {
            return FEWER;
        }
        return organisations <= 5 ? THREE_TO_FIVE : organisations <= 10 ? SIX_TO_TEN : OVER_TEN;
    }
}
