package org.parasol.workspace.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

/**
 * What a link tells about the account that it makes.
 *
 * @param fingerprint of the workspace's public keys, which the new account will trust; empty for
 *     the first admin, who makes them
 * @param member whose password is lost; empty where the link makes a new account
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Invitation(
        WorkspaceId workspace, Set<Role> roles, byte[] fingerprint, Optional<AccountId> member) {

    private static final HexFormat HEX = HexFormat.of();

    String text() {
        return String.join(
                " ",
                workspace.toString(),
                Roles.encode(roles),
                HEX.formatHex(fingerprint),
                member.map(id -> id.value().toString()).orElse(""));
    }

    static Invitation parse(String text) {
        List<String> parts = Arrays.asList(text.split(" ", -1));
        return new Invitation(
                new WorkspaceId(UUID.fromString(parts.get(0))),
                Roles.decode(parts.get(1)),
                HEX.parseHex(parts.get(2)),
                // Links that were made before there was a fourth part are open still.
                parts.stream()
                        .skip(3)
                        .filter(part -> !part.isEmpty())
                        .findFirst()
                        .map(UUID::fromString)
                        .map(AccountId::new));
    }
}
