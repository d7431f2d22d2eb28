package org.parasol.workspace;

import java.time.Instant;
import java.util.Optional;
import org.parasol.base.AccountId;

/** A researcher as the operator sees her. */
public record ResearcherRecord(
        AccountId id, String name, boolean active, Optional<Instant> signedInSince) {}
