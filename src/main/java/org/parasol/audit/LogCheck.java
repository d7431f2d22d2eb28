package org.parasol.audit;

import java.util.List;

/**
 * What came of checking a log.
 *
 * @param chains one for the platform; two for a workspace, that of its reports the second
 * @param heads the signed heads that are kept with it and were compared, the oldest first
 * @param byOtherKeys how many of them the reader's account does not trust, because they were signed
 *     before the workspace changed its keys, or by somebody else; all of them where no reader has
 *     unlocked keys
 */
public record LogCheck(List<ChainCheck> chains, List<SignedHead> heads, int byOtherKeys) {

    /** Whether nothing was changed, removed, moved or cut off. */
    public boolean whole() {
        return chains.stream().allMatch(ChainCheck::whole);
    }
}
