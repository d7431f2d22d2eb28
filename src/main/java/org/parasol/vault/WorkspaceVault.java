package org.parasol.vault;

import java.util.Arrays;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;

/**
 * Makes a workspace's keys, seals them to its key holders and to the recovery code on paper, and
 * signs who belongs to it. There is no other way to them, for an operator either.
 */
@Service
public class WorkspaceVault {

    /** New keys; they belong to the workspace through what {@code sealTo} binds to its id. */
    public WorkspaceKeys create(WorkspaceId workspace) {
        return WorkspaceKeys.generate();
    }

    /**
     * Seals the workspace's keys to a member.
     *
     * @param member public keys that the caller has verified: compared by short code, or signed
     */
    public byte[] sealTo(WorkspaceId workspace, WorkspaceKeys keys, PublicKeys member) {
        return keys.seal(
                (plain, context) -> Hpke.seal(member.encryption(), plain, context),
                memberContext(workspace));
    }

    /**
     * Opens the workspace's keys that were sealed to this member.
     *
     * @throws ProblemException DAMAGED where they were sealed for another workspace or member;
     *     NOT_TRUSTED where they are not the keys that the member has pinned, because everybody who
     *     can write to the database could seal her keys of his own
     */
    public WorkspaceKeys open(WorkspaceId workspace, byte[] sealed, AccountKeys member) {
        WorkspaceKeys keys = WorkspaceKeys.from(member.open(sealed, memberContext(workspace)));
        if (!member.trusts(keys.publicKeys())) {
            keys.close();
            throw Refusal.notTrusted();
        }
        return keys;
    }

    /** A new code for the paper, from 160 random bits. */
    public RecoveryCode newRecoveryCode() {
        return RecoveryCode.random();
    }

    /** Seals the workspace's keys to the code. */
    public byte[] sealTo(WorkspaceId workspace, WorkspaceKeys keys, RecoveryCode code) {
        byte[] key = code.key(workspace);
        try {
            return keys.seal(new SymmetricKey(key)::seal, recoveryContext(workspace));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * Opens the workspace's keys by the code.
     *
     * @throws ProblemException WRONG_CODE where they do not open: a wrong code cannot be told from
     *     damage
     */
    public WorkspaceKeys recover(WorkspaceId workspace, byte[] sealed, RecoveryCode code) {
        byte[] key = code.key(workspace);
        try {
            return WorkspaceKeys.from(
                    new SymmetricKey(key).open(sealed, recoveryContext(workspace)));
        } catch (ProblemException e) {
            throw e.problem() == VaultProblem.DAMAGED ? Refusal.wrongCode() : e;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** New keys in place of these, under the same recipient id; both are open afterwards. */
    public WorkspaceKeys successor(WorkspaceKeys keys) {
        return keys.successor();
    }

    /** Seals the keys before a change under the new ones, for as long as the change takes. */
    public byte[] sealPrevious(WorkspaceId workspace, WorkspaceKeys previous, WorkspaceKeys keys) {
        return previous.seal(keys::sealSymmetric, previousContext(workspace));
    }

    /** Lets new keys open what is still sealed to the keys that {@link #sealPrevious} sealed. */
    public void openPrevious(WorkspaceId workspace, byte[] sealed, WorkspaceKeys keys) {
        keys.previous(WorkspaceKeys.from(keys.openSymmetric(sealed, previousContext(workspace))));
    }

    /**
     * Says with the old keys which ones come after them: 65 bytes, version and Ed25519 signature.
     */
    public byte[] nameSuccessor(WorkspaceId workspace, WorkspaceKeys old, PublicKeys successor) {
        return old.sign(succession(workspace, old.publicKeys(), successor));
    }

    /** Whether the old keys named these as the ones after them. */
    static boolean namedSuccessor(
            WorkspaceId workspace, PublicKeys old, PublicKeys successor, byte[] signature) {
        return KeyPairs.signed(old, succession(workspace, old, successor), signature);
    }

    /**
     * Seals to the workspace under which recipient id a member finds what is sealed to her, so that
     * a key holder can seal it to her again once she has new keys.
     */
    public byte[] sealRecipient(
            WorkspaceId workspace, PublicKeys workspaceKeys, AccountId member, UUID recipient) {
        return Hpke.seal(
                workspaceKeys.encryption(),
                Uuids.bytes(recipient),
                recipientContext(workspace, member));
    }

    /** Opens what {@link #sealRecipient} has sealed. */
    public UUID openRecipient(
            WorkspaceId workspace, WorkspaceKeys keys, AccountId member, byte[] sealed) {
        byte[] plain = keys.open(sealed, recipientContext(workspace, member));
        Refusal.damagedUnless(plain.length == 16);
        return Uuids.from(plain);
    }

    /** Signs a membership: 65 bytes, version and Ed25519 signature. */
    public byte[] certify(WorkspaceKeys keys, Membership membership) {
        return keys.sign(membership.canonical());
    }

    /**
     * Checks a membership's signature.
     *
     * @param workspace public keys that the caller has verified, that is: pinned
     * @throws ProblemException NOT_TRUSTED where it was not signed by these keys or says otherwise
     */
    public void verify(PublicKeys workspace, Membership membership, byte[] signature) {
        if (!KeyPairs.signed(workspace, membership.canonical(), signature)) {
            throw Refusal.notTrusted();
        }
    }

    private static byte[] succession(WorkspaceId workspace, PublicKeys old, PublicKeys successor) {
        return Canonical.of("parasol key succession 1")
                .uuid(workspace.value())
                .field(old.encoded())
                .field(successor.encoded())
                .bytes();
    }

    private static byte[] previousContext(WorkspaceId workspace) {
        return Canonical.of("parasol previous bundle 1").uuid(workspace.value()).bytes();
    }

    private static byte[] recipientContext(WorkspaceId workspace, AccountId member) {
        return Canonical.of("parasol recipient 1")
                .uuid(workspace.value())
                .uuid(member.value())
                .bytes();
    }

    private static byte[] memberContext(WorkspaceId workspace) {
        return Canonical.of("parasol workspace bundle 1").uuid(workspace.value()).bytes();
    }

    private static byte[] recoveryContext(WorkspaceId workspace) {
        return Canonical.of("parasol recovery bundle 1").uuid(workspace.value()).bytes();
    }
}
