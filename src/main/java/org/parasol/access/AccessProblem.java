package org.parasol.access;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can go wrong at the doors. */
public enum AccessProblem implements Problem {
    LINK_INVALID,
    USERNAME_FORM,
    USERNAME_TAKEN,
    PASSWORD_SHORT,
    PASSWORD_COMMON,
    PASSWORD_NAME,
    PASSWORD_WEAK,
    PASSWORD_WRONG,
    TOO_OFTEN;

    @Override
    public String key() {
        return "access.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
