package org.parasol.report;

import java.time.Instant;

/**
 * A save that has been committed.
 *
 * @param version to hand back with the next save
 */
public record SavedAt(int version, Instant at) {}
