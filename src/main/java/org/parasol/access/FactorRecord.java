package org.parasol.access;

import java.time.Instant;
import java.util.UUID;

/** A second factor that somebody has set up. */
public record FactorRecord(UUID id, FactorKind kind, Instant since) {}
