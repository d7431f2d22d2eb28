package org.parasol.statistics;

import java.time.LocalDate;

/**
 * What a release would publish.
 *
 * @param cells published in all tables together
 */
public record Preview(LocalDate date, String lastPeriod, int cells, Coverage coverage) {}
