package org.parasol.codebook.internal;

import java.util.OptionalInt;

/**
 * One line of {@code codes.csv}.
 *
 * @param list the list's key
 * @param code unique within the list
 * @param number unique within the list, stable for ever
 * @param huridocs the nearest HURIDOCS term, or empty
 * @param source which list of harms the item comes from, or empty
 * @param added the edition that brought it
 * @param retired the edition that withdrew it, or empty
 * @param becomes the code of the same list that took its place when it was retired, or empty
 */
public record CodeRow(
        String list,
        String code,
        short number,
        String huridocs,
        String source,
        int added,
        OptionalInt retired,
        String becomes) {

    /** Whether new reports no longer use it. */
    public boolean isRetired() {
        return retired.isPresent();
    }
}
