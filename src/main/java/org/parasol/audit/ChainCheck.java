package org.parasol.audit;

import java.util.Optional;

/**
 * What came of checking a chain.
 *
 * @param entries how many were read until the first that does not fit, or all
 * @param finding empty where the chain is whole
 */
public record ChainCheck(ChainId chain, long entries, Optional<Finding> finding) {

    /** Whether nothing was changed, removed, moved or cut off. */
    public boolean whole() {
        return finding.isEmpty();
    }
}
