package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parasol.vault.VaultFixture.ACCOUNTS;
import static org.parasol.vault.VaultFixture.assertRefused;
import static org.parasol.vault.VaultFixture.flipped;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;

class AccountVaultTest {

    private final AccountId account = AccountId.random();
    private final StretchedPassword password = VaultFixture.password();
    private final NewAccountKeys made = ACCOUNTS.create(account, password);

    @Test
    void thePasswordOpensTheBundle() {
        AccountKeys keys = ACCOUNTS.unlock(account, made.bundle(), password);

        assertThat(keys.publicKeys()).isEqualTo(made.keys().publicKeys());
        assertThat(keys.recipientId()).isEqualTo(made.keys().recipientId());
        assertThat(keys.pinnedWorkspace()).isEmpty();
    }

    @Test
    void anotherPasswordAccountOrBundleDoesNot() {
        assertRefused(
                VaultProblem.DAMAGED,
                () -> ACCOUNTS.unlock(account, made.bundle(), VaultFixture.password()));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> ACCOUNTS.unlock(AccountId.random(), made.bundle(), password));
        for (int bit = 0; bit < 8 * made.bundle().length; bit += 5) {
            byte[] changed = flipped(made.bundle(), bit);
            assertRefused(VaultProblem.DAMAGED, () -> ACCOUNTS.unlock(account, changed, password));
        }
        assertRefused(VaultProblem.DAMAGED, () -> ACCOUNTS.unlock(account, new byte[0], password));
    }

    @Test
    void aPinStaysInTheBundleWithoutThePassword() {
        PublicKeys workspace = VaultFixture.workspace().publicKeys();
        UUID recipient = made.keys().recipientId();
        byte[] bundle = ACCOUNTS.rewrap(account, ACCOUNTS.pin(made.keys(), workspace));

        AccountKeys keys = ACCOUNTS.unlock(account, bundle, password);

        assertThat(keys.pinnedWorkspace()).contains(workspace.fingerprint());
        assertThat(keys.trusts(workspace)).isTrue();
        assertThat(keys.recipientId()).isEqualTo(recipient);
        assertThat(keys.trusts(VaultFixture.workspace().publicKeys())).isFalse();
    }

    @Test
    void aPinIsNotExchanged() {
        PublicKeys workspace = VaultFixture.workspace().publicKeys();
        ACCOUNTS.pin(made.keys(), workspace);
        ACCOUNTS.pin(made.keys(), workspace);

        assertRefused(
                VaultProblem.NOT_TRUSTED,
                () -> ACCOUNTS.pin(made.keys(), VaultFixture.workspace().publicKeys()));
        assertThat(made.keys().trusts(workspace)).isTrue();
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        StretchedPassword changed = VaultFixture.password();
        byte[] bundle = ACCOUNTS.wrap(account, made.keys(), changed);
        byte[] again = ACCOUNTS.rewrap(account, made.keys());

        assertThat(ACCOUNTS.unlock(account, bundle, changed).publicKeys())
                .isEqualTo(made.keys().publicKeys());
        assertThat(ACCOUNTS.unlock(account, again, changed).publicKeys())
                .isEqualTo(made.keys().publicKeys());
        assertRefused(VaultProblem.DAMAGED, () -> ACCOUNTS.unlock(account, bundle, password));
    }

    @Test
    void closingThePasswordLeavesTheKeysUsable() {
        password.close();

        assertThat(ACCOUNTS.rewrap(account, made.keys())).isNotEmpty();
        assertRefused(VaultProblem.LOCKED, () -> ACCOUNTS.unlock(account, made.bundle(), password));
    }

    @Test
    void publicKeysSurviveTheirEncodingAndShowTheSameCode() {
        PublicKeys keys = made.keys().publicKeys();

        PublicKeys decoded = PublicKeys.decode(keys.encoded());

        assertThat(decoded).isEqualTo(keys);
        assertThat(decoded.shortCode()).isEqualTo(keys.shortCode()).matches("(\\d{4} ){5}\\d{4}");
        assertThat(decoded.fingerprint()).hasSize(32).isEqualTo(keys.fingerprint());
        assertThat(VaultFixture.account().publicKeys().shortCode()).isNotEqualTo(keys.shortCode());
        assertRefused(VaultProblem.DAMAGED, () -> PublicKeys.decode(new byte[65]));
        assertRefused(VaultProblem.DAMAGED, () -> PublicKeys.decode(new byte[] {1, 2}));
    }
}
