package org.parasol.access;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can go wrong at the doors. */
public enum AccessProblem implements Problem {
    LINK_INVALID,
    USERNAME_FORM,
    USERNAME_TAKEN,
    /** The link is for somebody with another name. */
    USERNAME_OTHER,
    PASSWORD_SHORT,
    PASSWORD_COMMON,
    PASSWORD_NAME,
    PASSWORD_WORKSPACE,
    PASSWORD_PARASOL,
    PASSWORD_WEAK,
    PASSWORD_WRONG,
    TOO_OFTEN,
    /** A token has to open something. */
    TOKEN_WITHOUT_SCOPE,
    /** A token opens for 1 to 365 days. */
    TOKEN_DAYS,
    /** Nobody has more than ten tokens. */
    TOKENS_MOST,
    /** Name and recovery code do not belong together; which of them is wrong is told to nobody. */
    RECOVERY_REFUSED,
    /** A code that an app does not show now, or that was used already. */
    FACTOR_WRONG,
    /** The only factor cannot be taken away. */
    FACTOR_LAST,
    /** Somebody else was quicker to set up the first factor of this account. */
    FACTOR_EXISTS,
    /** The browser made no passkey, or one that cannot be used here. */
    PASSKEY_REFUSED,
    /** The password was typed too long ago. */
    PROOF_EXPIRED;

    @Override
    public String key() {
        return "access.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
