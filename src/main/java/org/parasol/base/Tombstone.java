package org.parasol.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that must stay undone although a restored backup knows nothing of it.
 *
 * @param number from 1, in the order of writing
 * @param day in UTC
 * @param ids random ids, as {@link Kind} tells; never names
 */
public record Tombstone(long number, LocalDate day, Kind kind, List<UUID> ids) {

    public Tombstone {
        ids = List.copyOf(ids);
    }

    /** What was done. */
    public enum Kind {
        /** The content of a report was destroyed, or a draft: workspace, report. */
        DESTROYED,
        /** Consent to be counted was withdrawn: the mark of a fact. */
        WITHDRAWN,
        /** Withdrawn consent was given again: the mark of a fact. */
        CONSENTED,
        /** An account was closed: account. */
        DEACTIVATED,
        /** A one-time link was spent or revoked: link. */
        LINK_CLOSED,
        /** A workspace was erased: workspace. */
        ERASED,
        /** Nothing was done: database and file know that they belong together. */
        MARK;

        private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** As it stands in the file. */
        public String key() {
            return key;
        }

        /** The kind with this key. */
        public static Optional<Kind> of(String key) {
            return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
        }
    }
}
