package org.parasol.vault;

import java.util.Arrays;
import org.parasol.base.ProblemException;
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

    private static byte[] memberContext(WorkspaceId workspace) {
        return Canonical.of("parasol workspace bundle 1").uuid(workspace.value()).bytes();
    }

    private static byte[] recoveryContext(WorkspaceId workspace) {
        return Canonical.of("parasol recovery bundle 1").uuid(workspace.value()).bytes();
    }
}
