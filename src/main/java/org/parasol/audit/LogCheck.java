package org.parasol.audit;

import java.util.List;

/**
 * What came of checking a log.
 *
 * @param chains one for the platform; two for a workspace, that of its reports the second
 * @param heads the signed heads that are kept with it and were compared, the oldest first
 */
public record LogCheck(List<ChainCheck> chains, List<SignedHead> heads) {

    /** Whether nothing was changed, removed, moved or cut off. */
    public boolean whole() {
        return chains.stream().allMatch(ChainCheck::whole);
    }
}
