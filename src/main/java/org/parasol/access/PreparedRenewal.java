package org.parasol.access;

import org.parasol.vault.PasswordParameters;
import org.parasol.vault.StretchedPassword;

/** A new password for an account that exists, checked and stretched; nothing is stored yet. */
public final class PreparedRenewal implements AutoCloseable {

    private final AccountRecord account;
    private final PasswordParameters parameters;
    private final StretchedPassword stretched;

    PreparedRenewal(
            AccountRecord account, PasswordParameters parameters, StretchedPassword stretched) {
        this.account = account;
        this.parameters = parameters;
        this.stretched = stretched;
    }

    AccountRecord account() {
        return account;
    }

    PasswordParameters parameters() {
        return parameters;
    }

    StretchedPassword stretched() {
        return stretched;
    }

    /** Wipes what the password was stretched to. */
    @Override
    public void close() {
        stretched.close();
    }
}
