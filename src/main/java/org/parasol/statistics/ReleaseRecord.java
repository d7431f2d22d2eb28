package org.parasol.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A release: frozen, numbered, citable.
 *
 * @param number from 1
 * @param date on which it was published
 * @param lastPeriod the last quarter it counts, for example {@code 2026-Q3}
 * @param parameters of the rules, in words a statistician reads; never a record key
 * @param edition of the code lists its codes are of
 * @param checksum SHA-256 over all it publishes, in hexadecimal
 * @param superseded where another one stands in its place
 */
public record ReleaseRecord(
        int number,
        LocalDate date,
        String lastPeriod,
        String parameters,
        int edition,
        String checksum,
        Optional<Supersession> superseded) {}
