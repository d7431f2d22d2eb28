package org.parasol.access;

import java.time.Instant;
import java.util.UUID;

/** A link that is open still. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record LinkRecord(UUID id, LinkPurpose purpose, byte[] payload, Instant expires) {}
