package org.parasol.access;

import java.time.Instant;

/**
 * An open session of one's own.
 *
 * @param id under which it can be ended; not the cookie's value
 */
public record SessionRecord(String id, Instant since, boolean current) {}
