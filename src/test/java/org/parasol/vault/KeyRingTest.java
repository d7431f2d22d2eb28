package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parasol.vault.VaultFixture.ACCOUNTS;
import static org.parasol.vault.VaultFixture.PARTS;
import static org.parasol.vault.VaultFixture.WORKSPACES;
import static org.parasol.vault.VaultFixture.address;
import static org.parasol.vault.VaultFixture.assertRefused;
import static org.parasol.vault.VaultFixture.recipient;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class KeyRingTest {

    private final AccountKeys account = VaultFixture.account();
    private final WorkspaceKeys workspace = VaultFixture.workspace();
    private final KeyRing ring = new KeyRing(account);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void wipedKeysAreOfNoUse() {
        PartAddress address = address();
        SealedPart sealed =
                PARTS.seal(address, new byte[1], List.of(recipient(account), recipient(workspace)));
        byte[] quick = PARTS.quicken(address, sealed.keys().getLast(), workspace);
        ring.workspace(workspace);

        ring.wipe();
        ring.wipe();

        assertThat(ring.wiped()).isTrue();
        WorkspaceId id = address.workspace();
        assertRefused(VaultProblem.LOCKED, ring::account);
        assertRefused(VaultProblem.LOCKED, ring::workspace);
        assertRefused(VaultProblem.LOCKED, account::recipientId);
        assertRefused(VaultProblem.LOCKED, account::pinnedWorkspace);
        assertRefused(VaultProblem.LOCKED, () -> ACCOUNTS.rewrap(AccountId.random(), account));
        assertRefused(VaultProblem.LOCKED, () -> ACCOUNTS.pin(account, workspace.publicKeys()));
        assertRefused(
                VaultProblem.LOCKED,
                () -> PARTS.open(address, sealed.ciphertext(), sealed.keys().getFirst(), account));
        assertRefused(
                VaultProblem.LOCKED,
                () -> PARTS.open(address, sealed.ciphertext(), sealed.keys().getLast(), workspace));
        assertRefused(
                VaultProblem.LOCKED,
                () -> PARTS.openQuick(address, sealed.ciphertext(), quick, workspace));
        assertRefused(
                VaultProblem.LOCKED, () -> WORKSPACES.sealTo(id, workspace, account.publicKeys()));
        assertRefused(
                VaultProblem.LOCKED,
                () ->
                        WORKSPACES.certify(
                                workspace,
                                new Membership(
                                        id, AccountId.random(), account.publicKeys(), Set.of())));
    }

    @Test
    void workspaceKeysThatComeTooLateAreWiped() {
        ring.wipe();

        assertRefused(VaultProblem.LOCKED, () -> ring.workspace(workspace));
        assertRefused(VaultProblem.LOCKED, () -> workspace.sealSymmetric(new byte[1], new byte[0]));
    }

    @Test
    void whoAskedIsToldOfTheWipeOnce() {
        AtomicInteger told = new AtomicInteger();
        ring.atWipe(told::incrementAndGet);
        ring.wipe();
        ring.wipe();
        assertThat(told).hasValue(1);

        ring.atWipe(told::incrementAndGet);
        assertThat(told).hasValue(2);
    }

    @Test
    void aBundleSealedDuringAWipeIsWholeOrRefused() throws Exception {
        AccountId id = AccountId.random();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 200; round++) {
                StretchedPassword password = VaultFixture.password();
                AccountKeys keys = ACCOUNTS.create(id, password).keys();
                CountDownLatch start = new CountDownLatch(1);
                Future<byte[]> bundle =
                        threads.submit(
                                () -> {
                                    start.await();
                                    try {
                                        return ACCOUNTS.rewrap(id, keys);
                                    } catch (ProblemException e) {
                                        assertThat(e.problem()).isEqualTo(VaultProblem.LOCKED);
                                        return new byte[0];
                                    }
                                });
                Future<?> wipe =
                        threads.submit(
                                () -> {
                                    start.await();
                                    keys.close();
                                    return true;
                                });
                start.countDown();
                wipe.get();
                if (bundle.get().length > 0) {
                    assertThat(ACCOUNTS.unlock(id, bundle.get(), password).publicKeys())
                            .isEqualTo(keys.publicKeys());
                }
            }
        }
    }

    @Test
    void theRingIsTheSignedInPrincipals() {
        assertThat(CurrentKeys.current()).isEmpty();
        assertRefused(VaultProblem.LOCKED, CurrentKeys::require);
        KeyHolding principal = () -> ring;
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(principal, null));
        assertThat(CurrentKeys.require()).isSameAs(ring);

        ring.wipe();

        assertThat(CurrentKeys.current()).isEmpty();
        assertRefused(VaultProblem.LOCKED, CurrentKeys::require);
    }

    @Test
    void keysAreNeitherSerialisedNorPrinted() {
        for (Object secret :
                List.of(
                        ring,
                        account,
                        workspace,
                        VaultFixture.password(),
                        RecoveryCode.random(),
                        ACCOUNTS.create(AccountId.random(), VaultFixture.password()))) {
            assertThatThrownBy(
                            () ->
                                    new ObjectOutputStream(new ByteArrayOutputStream())
                                            .writeObject(secret))
                    .isInstanceOf(NotSerializableException.class);
            assertThat(secret).hasToString(secret.getClass().getSimpleName());
        }
    }
}
