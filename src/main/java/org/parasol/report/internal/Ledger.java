package org.parasol.report.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace's coordinators know of its facts: sealed, because it ties facts to time.
 *
 * @param written fingerprint of the codes that were written, by fact id
 * @param waiting since when a change of a fact has been pending, by fact id
 */
record Ledger(Map<UUID, Integer> written, Map<UUID, LocalDate> waiting) {

    Ledger(@Nullable Map<UUID, Integer> written, @Nullable Map<UUID, LocalDate> waiting) {
        this.written = written == null ? Map.of() : Map.copyOf(written);
        this.waiting = waiting == null ? Map.of() : Map.copyOf(waiting);
    }

    static final Ledger EMPTY = new Ledger(Map.of(), Map.of());
}
