package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parasol.vault.VaultFixture.ACCOUNTS;
import static org.parasol.vault.VaultFixture.WORKSPACES;
import static org.parasol.vault.VaultFixture.assertRefused;
import static org.parasol.vault.VaultFixture.flipped;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

class WorkspaceVaultTest {

    private final WorkspaceId id = WorkspaceId.random();
    private final WorkspaceKeys keys = WORKSPACES.create(id);
    private final AccountKeys member = ACCOUNTS.pin(VaultFixture.account(), keys.publicKeys());

    @Test
    void aMemberOpensWhatIsSealedToHer() {
        byte[] sealed = WORKSPACES.sealTo(id, keys, member.publicKeys());

        WorkspaceKeys opened = WORKSPACES.open(id, sealed, member);

        assertThat(opened.publicKeys()).isEqualTo(keys.publicKeys());
        assertThat(opened.recipientId()).isEqualTo(keys.recipientId());
        byte[] quick = keys.sealSymmetric(new byte[] {1}, new byte[0]);
        assertThat(opened.openSymmetric(quick, new byte[0])).isEqualTo(new byte[] {1});
    }

    @Test
    void otherMembersWorkspacesAndBitsAreRefused() {
        byte[] sealed = WORKSPACES.sealTo(id, keys, member.publicKeys());
        AccountKeys other = ACCOUNTS.pin(VaultFixture.account(), keys.publicKeys());

        assertRefused(VaultProblem.DAMAGED, () -> WORKSPACES.open(id, sealed, other));
        assertRefused(
                VaultProblem.DAMAGED, () -> WORKSPACES.open(WorkspaceId.random(), sealed, member));
        for (int bit = 0; bit < 8 * sealed.length; bit += 7) {
            byte[] changed = flipped(sealed, bit);
            assertRefused(VaultProblem.DAMAGED, () -> WORKSPACES.open(id, changed, member));
        }
    }

    @Test
    void keysThatSomebodySlippedInAreNotTrusted() {
        WorkspaceKeys foreign = WORKSPACES.create(id);
        byte[] slipped = WORKSPACES.sealTo(id, foreign, member.publicKeys());
        AccountKeys unpinned = VaultFixture.account();
        byte[] sealed = WORKSPACES.sealTo(id, keys, unpinned.publicKeys());

        assertRefused(VaultProblem.NOT_TRUSTED, () -> WORKSPACES.open(id, slipped, member));
        assertRefused(VaultProblem.NOT_TRUSTED, () -> WORKSPACES.open(id, sealed, unpinned));
    }

    @Test
    void theCodeOnPaperOpensTheWorkspace() {
        String paper;
        byte[] sealed;
        try (RecoveryCode code = WORKSPACES.newRecoveryCode()) {
            paper = code.text();
            sealed = WORKSPACES.sealTo(id, keys, code);
        }
        RecoveryCode typed = RecoveryCode.parse(paper);

        assertThat(WORKSPACES.recover(id, sealed, typed).publicKeys()).isEqualTo(keys.publicKeys());
        assertRefused(
                VaultProblem.WRONG_CODE,
                () -> WORKSPACES.recover(id, sealed, WORKSPACES.newRecoveryCode()));
        assertRefused(
                VaultProblem.WRONG_CODE,
                () -> WORKSPACES.recover(WorkspaceId.random(), sealed, typed));
        assertRefused(
                VaultProblem.WRONG_CODE, () -> WORKSPACES.recover(id, flipped(sealed, 99), typed));
    }

    @Test
    void aCertificateHoldsForWhatItSaysOnly() {
        AccountId account = AccountId.random();
        PublicKeys hers = member.publicKeys();
        Membership membership = new Membership(id, account, hers, Set.of("COORDINATOR", "ADMIN"));
        byte[] signature = WORKSPACES.certify(keys, membership);
        PublicKeys workspace = keys.publicKeys();

        WORKSPACES.verify(workspace, membership, signature);
        WORKSPACES.verify(
                workspace,
                new Membership(id, account, hers, Set.of("ADMIN", "COORDINATOR")),
                signature);

        for (Membership other :
                Set.of(
                        new Membership(id, account, hers, Set.of("COORDINATOR")),
                        new Membership(id, account, hers, Set.of("COORDINATORADMIN")),
                        new Membership(id, account, hers, Set.of("COORDINATOR", "ADMIN", "X")),
                        new Membership(
                                id,
                                account,
                                VaultFixture.account().publicKeys(),
                                membership.roles()),
                        new Membership(id, AccountId.random(), hers, membership.roles()),
                        new Membership(WorkspaceId.random(), account, hers, membership.roles()))) {
            assertRefused(
                    VaultProblem.NOT_TRUSTED, () -> WORKSPACES.verify(workspace, other, signature));
        }
        assertRefused(
                VaultProblem.NOT_TRUSTED,
                () ->
                        WORKSPACES.verify(
                                VaultFixture.workspace().publicKeys(), membership, signature));
        for (int bit = 0; bit < 8 * signature.length; bit++) {
            byte[] changed = flipped(signature, bit);
            assertRefused(
                    VaultProblem.NOT_TRUSTED,
                    () -> WORKSPACES.verify(workspace, membership, changed));
        }
        assertRefused(
                VaultProblem.NOT_TRUSTED,
                () -> WORKSPACES.verify(workspace, membership, new byte[0]));
    }
}
