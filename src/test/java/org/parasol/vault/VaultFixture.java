package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.Random;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;

/** Keys and places for the vault's tests. */
final class VaultFixture {

    static final AccountVault ACCOUNTS = new AccountVault();
    static final WorkspaceVault WORKSPACES = new WorkspaceVault();
    static final PartVault PARTS = new PartVault();

    private VaultFixture() {}

    /** As if stretched from a random password. */
    static StretchedPassword password() {
        return new StretchedPassword(Random.randBytes(Argon2id.LENGTH));
    }

    static AccountKeys account() {
        return ACCOUNTS.create(AccountId.random(), password()).keys();
    }

    static WorkspaceKeys workspace() {
        return WORKSPACES.create(WorkspaceId.random());
    }

    static PartAddress address() {
        return new PartAddress(WorkspaceId.random(), UUID.randomUUID(), "content", 3);
    }

    static Recipient recipient(AccountKeys keys) {
        return new Recipient(keys.recipientId(), keys.publicKeys());
    }

    static Recipient recipient(WorkspaceKeys keys) {
        return new Recipient(keys.recipientId(), keys.publicKeys());
    }

    /** Weak and quick, as only tests may have it. */
    static Argon2Settings weak(int atOnce, int waiting, Duration patience) {
        return new Argon2Settings(8, 1, 1, atOnce, waiting, patience);
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        int at = Math.floorMod(bit, 8 * bytes.length);
        changed[at / 8] ^= (byte) (1 << (at % 8));
        return changed;
    }

    static void assertRefused(VaultProblem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
