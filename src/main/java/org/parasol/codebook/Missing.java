package org.parasol.codebook;

import java.util.Set;

/** The codes that say why there is no answer; valid in every list. */
public final class Missing {

    public static final String NOT_ASKED = "not-asked";
    public static final String NOT_KNOWN = "not-known";
    public static final String PREFERS_NOT_TO_SAY = "prefers-not-to-say";

    /** All three. */
    public static final Set<String> ALL = Set.of(NOT_ASKED, NOT_KNOWN, PREFERS_NOT_TO_SAY);

    private Missing() {}
}
