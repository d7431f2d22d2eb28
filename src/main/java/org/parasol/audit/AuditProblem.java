package org.parasol.audit;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can go wrong with signed heads. */
public enum AuditProblem implements Problem {
    /** Only a session with the workspace's keys can sign. */
    KEYS_NEEDED,
    /** A log that does not fit is not signed. */
    NOT_WHOLE,
    /** There is no signed head in the text. */
    NO_HEAD,
    /** The signature is not that of the keys that stand with it. */
    FORGED,
    /** A workspace does not keep its own heads as a witness. */
    OWN_HEAD,
    /** It is kept already. */
    KEPT_ALREADY,
    /** Whom it is from is missing or too long. */
    FROM,
    /** As many are kept as can be. */
    TOO_MANY,
    /** It is not kept here. */
    NO_SUCH_HEAD;

    @Override
    public String key() {
        return "audit.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
