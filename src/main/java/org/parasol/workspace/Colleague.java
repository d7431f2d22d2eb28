package org.parasol.workspace;

import org.parasol.base.AccountId;

/** Another member, as every member may know her. */
public record Colleague(AccountId account, String username) {

    /** Says nothing of the name. */
    @Override
    public String toString() {
        return "colleague " + account;
    }
}
