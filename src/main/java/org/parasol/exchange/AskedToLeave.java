package org.parasol.exchange;

import java.time.Instant;

/**
 * Somebody asked that the workspace be erased.
 *
 * @param by her name
 * @param own whether that is the signed-in person
 * @param until when somebody else has to confirm it
 */
public record AskedToLeave(String by, boolean own, Instant until) {}
