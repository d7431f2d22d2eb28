package org.parasol.vault;

import java.util.Locale;
import org.parasol.base.Problem;

/** What can go wrong with keys and sealed values. */
public enum VaultProblem implements Problem {
    /** Too many passwords are being checked at once; to be tried again in a few seconds. */
    BUSY,
    /** The keys that this needs are not unlocked in this session, or were wiped. */
    LOCKED,
    /** A sealed value was changed, moved to another place, or is not for these keys. */
    DAMAGED,
    /** A public key, or the roles that go with it, were not vouched for by a key holder. */
    NOT_TRUSTED,
    /** A recovery code was mistyped, or does not open this workspace. */
    WRONG_CODE;

    @Override
    public String key() {
        return "vault.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
