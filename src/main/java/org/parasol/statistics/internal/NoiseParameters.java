package org.parasol.statistics.internal;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the noise on counts has to satisfy ({@code parasol.statistics.noise.*}).
 *
 * @param distance D: no figure is further than this from its count
 * @param variance V: the mean of the squared change, in each row of the table
 * @param never js: figures from 1 to this are never published; 0 where all may be
 * @param stay pstay: a count stays as it is with at least this probability; 0 where nothing is
 *     asked
 * @param monotone whether, below the count, a figure nearer to it is never less likely
 */
public record NoiseParameters(
        @DefaultValue("10") int distance,
        @DefaultValue("24") double variance,
        @DefaultValue("2") int never,
        @DefaultValue("0") double stay,
        @DefaultValue("false") boolean monotone) {

    /**
     * @throws IllegalArgumentException where no table could have them, in words for whoever chose
     *     them
     */
    public NoiseParameters {
        if (distance < 1 || distance > 1_000) {
            throw new IllegalArgumentException("D must be 1 to 1000, not " + distance + ".");
        }
        if (!(variance > 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("V must be above 0, not " + variance + ".");
        }
        if (never < 0 || never >= distance) {
            throw new IllegalArgumentException(
                    "js must be 0 to D - 1, here " + (distance - 1) + ", not " + never + ".");
        }
        if (!(stay >= 0 && stay < 1)) {
            throw new IllegalArgumentException("pstay must be 0 to below 1, not " + stay + ".");
        }
    }

    /** From this count on all rows are the same, but for the place. */
    int lastRow() {
        return never == 0 ? distance : distance + never + 1;
    }
}
