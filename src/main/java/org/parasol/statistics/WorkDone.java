package org.parasol.statistics;

import java.time.Duration;

/**
 * How far the making of a release is.
 *
 * @param share of the work, 0 to 1
 * @param facts that were read until now
 * @param elapsed since it began
 * @param memory of the whole application in use, in bytes
 */
public record WorkDone(double share, long facts, Duration elapsed, long memory) {}
