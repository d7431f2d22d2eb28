package org.parasol.facts;

import java.util.List;

/**
 * One violation of a fact.
 *
 * @param violation code of the violation; exploitation, and everything that befell a person under
 *     18, is stored as its category alone
 * @param perpetrators empty where none is recorded
 */
public record FactViolation(String violation, List<FactPerpetrator> perpetrators) {

    public FactViolation {
        perpetrators = List.copyOf(perpetrators);
    }
}
