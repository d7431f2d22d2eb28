package org.parasol.workspace.internal;

import java.time.Clock;
import java.util.Set;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.Membership;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WorkspaceVault;
import org.springframework.stereotype.Component;

/** Signs memberships and seals the workspace's private keys, with the keys of a key holder. */
@Component
public class Certification {

    private final MemberRows members;
    private final KeyWrapRows wraps;
    private final WorkspaceVault vault;
    private final Clock clock;

    Certification(MemberRows members, KeyWrapRows wraps, WorkspaceVault vault, Clock clock) {
        this.members = members;
        this.wraps = wraps;
        this.vault = vault;
        this.clock = clock;
    }

    /** Signs a member's keys and roles; replaces an earlier signature. */
    public void certify(
            AccountId account,
            PublicKeys publicKeys,
            Set<Role> roles,
            WorkspaceKeys workspaceKeys) {
        WorkspaceId workspace = Tenancy.require();
        byte[] signature =
                vault.certify(
                        workspaceKeys,
                        new Membership(workspace, account, publicKeys, Roles.names(roles)));
        AccountId by = CurrentUser.require().account();
        members.findById(account.value())
                .ifPresentOrElse(
                        row -> row.certify(Roles.encode(roles), signature, by, clock.instant()),
                        () ->
                                members.save(
                                        new MemberRow(
                                                account,
                                                Roles.encode(roles),
                                                signature,
                                                by,
                                                clock.instant())));
    }

    /** Seals the workspace's private keys to a member whose keys have been verified before. */
    public void share(AccountId account, PublicKeys verified, WorkspaceKeys workspaceKeys) {
        if (!wraps.existsById(account.value())) {
            byte[] sealed = vault.sealTo(Tenancy.require(), workspaceKeys, verified);
            members.flush();
            wraps.save(new KeyWrapRow(account, sealed, clock.instant()));
        }
    }

    /** Takes the sealed private keys away. */
    public void withdraw(AccountId account) {
        wraps.findById(account.value()).ifPresent(wraps::delete);
        wraps.flush();
    }

    /** Takes both the sealed keys and the signature away. */
    public void remove(AccountId account) {
        withdraw(account);
        members.findById(account.value()).ifPresent(members::delete);
        members.flush();
    }
}
