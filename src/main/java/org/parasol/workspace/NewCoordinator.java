package org.parasol.workspace;

import java.time.Instant;

/**
 * Somebody who has been a coordinator for less than a month.
 *
 * @param by who gave her the role
 */
public record NewCoordinator(String name, String by, Instant since) {}
