package org.parasol.vault;

import java.util.Set;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

/**
 * What a key holder vouches for: in this workspace, this account has these keys and these roles.
 *
 * @param roles names of roles, in any order
 */
public record Membership(
        WorkspaceId workspace, AccountId account, PublicKeys keys, Set<String> roles) {

    public Membership {
        roles = Set.copyOf(roles);
    }

    /** The message that is signed. */
    byte[] canonical() {
        Canonical message =
                Canonical.of("parasol membership 1")
                        .uuid(workspace.value())
                        .uuid(account.value())
                        .field(keys.encoded())
                        .number(roles.size());
        roles.stream().sorted().forEach(message::text);
        return message.bytes();
    }
}
