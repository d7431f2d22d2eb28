package org.parasol.statistics;

import java.util.Map;
import java.util.Optional;

/**
 * What a release rests on.
 *
 * @param reports counted, as published in the table {@code total}; empty where even that may not be
 *     shown
 * @param organisations that contributed
 * @param organisationsByRegion by world region (UN M49)
 * @param tables by name
 */
public record Coverage(
        Optional<Integer> reports,
        OrganisationBand organisations,
        Map<String, OrganisationBand> organisationsByRegion,
        Map<String, TableCoverage> tables) {

    public Coverage {
        organisationsByRegion = Map.copyOf(organisationsByRegion);
        tables = Map.copyOf(tables);
    }
}
