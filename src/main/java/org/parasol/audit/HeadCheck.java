package org.parasol.audit;

import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a head from elsewhere with the log.
 *
 * @param head what was found in the text
 * @param byOwnKeys whether the keys that the reader trusts have signed it; not so after the
 *     workspace has changed its keys, and never where the session is locked
 * @param chains where the verdict is about the log itself
 */
public record HeadCheck(
        Verdict verdict, Optional<SignedHead> head, boolean byOwnKeys, List<ChainCheck> chains) {

    /** In one word. */
    public enum Verdict {
        /** The log still has what was signed. */
        HELD,
        /** The log was rewritten, cut off or put back since. */
        NOT_HELD,
        /** It is another workspace's. */
        OTHER_WORKSPACE,
        /** The signature is not that of the keys that stand with it. */
        FORGED,
        /** There is no head in the text. */
        UNREADABLE
    }

    static HeadCheck of(Verdict verdict, Optional<SignedHead> head) {
        return new HeadCheck(verdict, head, false, List.of());
    }
}
