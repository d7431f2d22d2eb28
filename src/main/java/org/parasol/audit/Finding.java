package org.parasol.audit;

import java.util.Locale;

/**
 * The first place at which a chain does not fit.
 *
 * @param sequence the number of the entry, from 1
 */
public record Finding(long sequence, Kind kind) {

    /** What does not fit. */
    public enum Kind {
        /** The entry's hash is not that of its fields. */
        CHANGED,
        /** The entry is not there, and later ones are. */
        MISSING,
        /** The entry does not follow the one before. */
        MOVED,
        /** The entries end before the chain's head, or go on behind it. */
        CUT_OFF,
        /** What stands beside the entry is not what it has committed to. */
        DETAIL,
        /** A key holder has signed another entry at this place, or one where there is none. */
        SIGNED,
        /** A signed head at this entry has a signature that does not fit. */
        SIGNATURE;

        /** As it stands in keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
