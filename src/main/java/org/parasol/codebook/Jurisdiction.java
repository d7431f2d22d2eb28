package org.parasol.codebook;

import java.util.List;

/**
 * A country or subdivision with its legal models in order of time.
 *
 * @param region ISO 3166-1 alpha-2 or ISO 3166-2
 * @param periods without overlap, oldest first
 */
public record Jurisdiction(String region, List<LegalPeriod> periods) {

    public Jurisdiction {
        periods = List.copyOf(periods);
    }
}
