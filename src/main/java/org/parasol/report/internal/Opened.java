package org.parasol.report.internal;

import java.util.UUID;

/**
 * A part that has been opened.
 *
 * @param version in which the part was sealed
 */
public record Opened<T>(UUID report, T body, int version) {}
