package org.parasol.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry as its readers see it.
 *
 * @param recorded UTC, {@code 2026-11-23T10:15}; of reports the month alone
 * @param actor the name of whoever did it, where the reader may know it
 * @param subject the name of whom it was done to, where that is somebody else whom the reader may
 *     know
 * @param thing the id of what it was done to, where that is nobody
 * @param details numbers and codes, where they were not erased
 */
public record LogLine(
        long sequence,
        String recorded,
        String action,
        By by,
        Optional<String> actor,
        Optional<String> subject,
        Optional<UUID> thing,
        Map<String, String> details) {

    /** Who did it. */
    public enum By {
        /** The one whose name is told. */
        NAMED,
        /** Whoever runs the installation. */
        OPERATOR,
        /** The author of a report, who is told nowhere. */
        AUTHOR,
        /** Nobody: its time had come. */
        CLOCK,
        /** Nobody who was signed in. */
        NOBODY
    }
}
