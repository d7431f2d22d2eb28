package org.parasol.access;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parasol.base.WorkspaceId;

/**
 * What an account is made of. The password is the caller's array and is wiped by whoever takes it.
 *
 * @param workspace null for researchers and operators
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record NewAccount(
        String username,
        char[] password,
        Set<Role> roles,
        @Nullable WorkspaceId workspace,
        Locale language) {

    @Override
    public String toString() {
        return "new account";
    }
}
