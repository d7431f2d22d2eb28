package org.parasol.statistics.internal;

import java.util.Map;

/**
 * What is already known when a release is made: the figures of the one before it.
 *
 * @param last the last quarter it counts
 * @param figures by table, and in it by codes joined with {@code |}
 */
record EarlierRelease(Period last, Map<String, Map<String, Integer>> figures) {

    /** As before the first release of all: nothing is known. */
    static final EarlierRelease NONE = new EarlierRelease(new Period(0, 1), Map.of());

    boolean isNone() {
        return last.year() == 0;
    }
}
