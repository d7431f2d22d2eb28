package org.parasol.workspace.internal;

import java.time.Clock;
import java.util.Optional;
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
        certify(account, publicKeys, roles, workspaceKeys, CurrentUser.require().account());
    }

    /** As above, by somebody who is not signed in but has shown the recovery code. */
    public void certify(
            AccountId account,
            PublicKeys publicKeys,
            Set<Role> roles,
            WorkspaceKeys workspaceKeys,
            AccountId by) {
        WorkspaceId workspace = Tenancy.require();
        byte[] signature =
                vault.certify(
                        workspaceKeys,
                        new Membership(workspace, account, publicKeys, Roles.names(roles)));
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

    /**
     * Signs a membership as it is and seals what its member holds, with the workspace's new keys.
     */
    public void renew(MemberRow row, PublicKeys verified, WorkspaceKeys newKeys) {
        WorkspaceId workspace = Tenancy.require();
        row.sign(
                vault.certify(
                        newKeys,
                        new Membership(
                                workspace,
                                row.account(),
                                verified,
                                Roles.names(Roles.decode(row.roles())))));
        wraps.findById(row.getId())
                .ifPresent(wrap -> wrap.seal(vault.sealTo(workspace, newKeys, verified)));
    }

    /**
     * Takes the sealed private keys away.
     *
     * @return whether she had any
     */
    public boolean withdraw(AccountId account) {
        Optional<KeyWrapRow> held = wraps.findById(account.value());
        held.ifPresent(wraps::delete);
        wraps.flush();
        return held.isPresent();
    }

    /**
     * Takes both the sealed keys and the signature away.
     *
     * @return whether she held the keys
     */
    public boolean remove(AccountId account) {
        boolean held = withdraw(account);
        members.findById(account.value()).ifPresent(members::delete);
        members.flush();
        return held;
    }
}
