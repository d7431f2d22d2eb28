package org.parasol.audit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed head that is kept for another workspace.
 *
 * @param from whom it is from, as the admin who keeps it wrote
 * @param since when it was taken in, in UTC
 */
public record KeptHead(UUID id, String from, LocalDate since, SignedHead head) {}
