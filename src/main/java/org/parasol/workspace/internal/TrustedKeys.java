package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.parasol.access.AccountRecord;
import org.parasol.access.Role;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.Membership;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.Recipient;
import org.parasol.vault.WorkspaceVault;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Public keys that may be sealed to. None is trusted because it stands in the database: a
 * workspace's must have the fingerprint that the signed-in account pinned inside her own bundle, a
 * member's must be signed with the workspace's key. What fails is refused and logged.
 */
@Component
public class TrustedKeys {

    private final WorkspaceKeyRows keys;
    private final MemberRows members;
    private final Succession succession;
    private final WorkspaceVault vault;
    private final Refusals refusals;

    TrustedKeys(
            WorkspaceKeyRows keys,
            MemberRows members,
            Succession succession,
            WorkspaceVault vault,
            Refusals refusals) {
        this.keys = keys;
        this.members = members;
        this.succession = succession;
        this.vault = vault;
        this.refusals = refusals;
    }

    /**
     * The current workspace's public keys as a recipient.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_KEYS} before the key ceremony, {@link
     *     WorkspaceProblem#NOT_TRUSTED} where the stored key is not the pinned one
     */
    public Recipient workspace() {
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeyRow row =
                find(workspace).orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_KEYS));
        PublicKeys stored = decode(row.publicKeys(), workspace.value());
        if (!trusts(CurrentKeys.require().account(), stored)) {
            throw notTrusted(workspace.value());
        }
        return new Recipient(row.recipientId(), stored);
    }

    /** Whether she trusts these keys, or ones that have named them as theirs. */
    public boolean trusts(AccountKeys own, PublicKeys workspaceKeys) {
        return own.trusts(workspaceKeys) || (succession.follow(own) && own.trusts(workspaceKeys));
    }

    /**
     * Whoever is about to seal something holds the row until it is stored: keys that change
     * meanwhile wait, so that nothing is left behind sealed to the old ones.
     */
    private Optional<WorkspaceKeyRow> find(WorkspaceId workspace) {
        boolean writing =
                TransactionSynchronizationManager.isActualTransactionActive()
                        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        return writing ? keys.lock(workspace.value()) : keys.findById(workspace.value());
    }

    /**
     * A member's public keys, checked against the signature of the key holder who confirmed her and
     * against the roles she has now.
     *
     * @throws ProblemException {@link WorkspaceProblem#NOT_TRUSTED}
     */
    public PublicKeys member(AccountRecord account) {
        return verified(account, Roles.names(account.roles()));
    }

    /** Whether a key holder has signed exactly these roles; says nothing of the signature. */
    public static boolean signedFor(MemberRow row, Set<Role> roles) {
        return row.roles().equals(Roles.encode(roles));
    }

    private PublicKeys verified(AccountRecord account, Set<String> roles) {
        UUID id = account.id().value();
        MemberRow row = members.findById(id).orElseThrow(() -> notTrusted(id));
        PublicKeys stored = account.publicKeys().orElseThrow(() -> notTrusted(id));
        Recipient workspace = workspace();
        try {
            vault.verify(
                    workspace.keys(),
                    new Membership(Tenancy.require(), account.id(), stored, roles),
                    row.certificate());
        } catch (ProblemException e) {
            throw notTrusted(id);
        }
        return stored;
    }

    private PublicKeys decode(byte[] encoded, UUID subject) {
        try {
            return PublicKeys.decode(encoded);
        } catch (ProblemException e) {
            throw notTrusted(subject);
        }
    }

    private ProblemException notTrusted(UUID subject) {
        refusals.append(Tenancy.require(), "workspace.key-refused", subject);
        return new ProblemException(WorkspaceProblem.NOT_TRUSTED);
    }
}
