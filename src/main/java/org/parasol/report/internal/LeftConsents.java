package org.parasol.report.internal;

import java.util.Map;
import java.util.UUID;

/**
 * What destroyed reports say of their facts.
 *
 * @param counted whether a fact may stay, by its id
 * @param complete whether every one could be opened
 */
record LeftConsents(Map<UUID, Boolean> counted, boolean complete) {

    static final LeftConsents NONE = new LeftConsents(Map.of(), true);
}
