package org.parasol.access;

import org.parasol.vault.PasswordParameters;
import org.parasol.vault.StretchedPassword;

/** An account whose name was checked and whose password was stretched; nothing is stored yet. */
public final class PreparedAccount implements AutoCloseable {

    private final NewAccount account;
    private final byte[] mac;
    private final PasswordParameters parameters;
    private final StretchedPassword stretched;

    PreparedAccount(
            NewAccount account,
            byte[] mac,
            PasswordParameters parameters,
            StretchedPassword stretched) {
        this.account = account;
        this.mac = mac;
        this.parameters = parameters;
        this.stretched = stretched;
    }

    NewAccount account() {
        return account;
    }

    byte[] mac() {
        return mac;
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
