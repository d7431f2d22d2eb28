package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parasol.vault.VaultFixture.PARTS;
import static org.parasol.vault.VaultFixture.address;
import static org.parasol.vault.VaultFixture.assertRefused;
import static org.parasol.vault.VaultFixture.flipped;
import static org.parasol.vault.VaultFixture.recipient;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.parasol.base.WorkspaceId;

class PartVaultLaws {

    private final AccountKeys author = VaultFixture.account();
    private final AccountKeys stranger = VaultFixture.account();
    private final WorkspaceKeys workspace = VaultFixture.workspace();
    private final WorkspaceKeys otherWorkspace = VaultFixture.workspace();
    private final PartAddress address = address();

    @Property(tries = 100)
    void whatIsSealedIsOpened(@ForAll @Size(max = 10_000) byte[] content) {
        SealedPart sealed = seal(content);

        assertThat(PARTS.open(address, sealed.ciphertext(), authors(sealed), author))
                .isEqualTo(content);
        assertThat(PARTS.open(address, sealed.ciphertext(), workspaces(sealed), workspace))
                .isEqualTo(content);
        byte[] quick = PARTS.quicken(address, workspaces(sealed), workspace);
        assertThat(PARTS.openQuick(address, sealed.ciphertext(), quick, workspace))
                .isEqualTo(content);
    }

    @Example
    void aMegabyteIsSealedAndOpened() {
        byte[] content = new byte[1_000_000];
        content[999_999] = 1;
        SealedPart sealed = seal(content);

        assertThat(PARTS.open(address, sealed.ciphertext(), authors(sealed), author))
                .isEqualTo(content);
    }

    @Property(tries = 100)
    void oneBitFlippedAnywhereIsNoticed(
            @ForAll @Size(max = 600) byte[] content, @ForAll @IntRange(min = 0) int bit) {
        SealedPart sealed = seal(content);
        byte[] quick = PARTS.quicken(address, workspaces(sealed), workspace);
        WrappedKey key = workspaces(sealed);
        WrappedKey changedKey = new WrappedKey(key.recipientId(), flipped(key.sealed(), bit));
        byte[] ciphertext = sealed.ciphertext();

        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.open(address, flipped(ciphertext, bit), key, workspace));
        assertRefused(
                VaultProblem.DAMAGED, () -> PARTS.open(address, ciphertext, changedKey, workspace));
        assertRefused(VaultProblem.DAMAGED, () -> PARTS.quicken(address, changedKey, workspace));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.openQuick(address, ciphertext, flipped(quick, bit), workspace));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.openQuick(address, flipped(ciphertext, bit), quick, workspace));
    }

    @Property(tries = 50)
    void whatIsCutShortIsNoticed(@ForAll @IntRange(min = 0, max = 80) int length) {
        SealedPart sealed = seal(new byte[10]);
        WrappedKey key = workspaces(sealed);
        WrappedKey cut = new WrappedKey(key.recipientId(), Arrays.copyOf(key.sealed(), length));

        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.open(address, sealed.ciphertext(), cut, workspace));
        assertRefused(
                VaultProblem.DAMAGED,
                () ->
                        PARTS.open(
                                address,
                                Arrays.copyOf(sealed.ciphertext(), length),
                                key,
                                workspace));
    }

    @Example
    void atAnotherAddressNothingOpens() {
        SealedPart sealed = seal(new byte[] {1, 2, 3});
        byte[] quick = PARTS.quicken(address, workspaces(sealed), workspace);
        List<PartAddress> others =
                List.of(
                        new PartAddress(
                                WorkspaceId.random(),
                                address.subject(),
                                address.part(),
                                address.version()),
                        new PartAddress(
                                address.workspace(),
                                UUID.randomUUID(),
                                address.part(),
                                address.version()),
                        new PartAddress(
                                address.workspace(),
                                address.subject(),
                                "summary",
                                address.version()),
                        new PartAddress(
                                address.workspace(),
                                address.subject(),
                                address.part(),
                                address.version() + 1));

        for (PartAddress other : others) {
            assertRefused(
                    VaultProblem.DAMAGED,
                    () -> PARTS.open(other, sealed.ciphertext(), authors(sealed), author));
            assertRefused(
                    VaultProblem.DAMAGED,
                    () -> PARTS.open(other, sealed.ciphertext(), workspaces(sealed), workspace));
            assertRefused(
                    VaultProblem.DAMAGED,
                    () -> PARTS.openQuick(other, sealed.ciphertext(), quick, workspace));
        }
    }

    @Example
    void othersCannotOpen() {
        SealedPart sealed = seal(new byte[] {1, 2, 3});
        byte[] quick = PARTS.quicken(address, workspaces(sealed), workspace);

        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.open(address, sealed.ciphertext(), authors(sealed), stranger));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.open(address, sealed.ciphertext(), workspaces(sealed), otherWorkspace));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.openQuick(address, sealed.ciphertext(), quick, otherWorkspace));
    }

    @Example
    void aKeyOfOnePartDoesNotOpenAnother() {
        SealedPart first = seal(new byte[] {1});
        SealedPart second = seal(new byte[] {1});

        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.open(address, first.ciphertext(), authors(second), author));
    }

    @Example
    void aDataKeyIsSealedAnewForNewKeys() {
        SealedPart sealed = seal(new byte[] {7});
        WrappedKey key = PARTS.reseal(address, workspaces(sealed), workspace, recipient(stranger));

        assertThat(key.recipientId()).isEqualTo(stranger.recipientId());
        assertThat(PARTS.open(address, sealed.ciphertext(), key, stranger))
                .isEqualTo(new byte[] {7});
    }

    @Property(tries = 100)
    void onlyFewSizesOccur(@ForAll @IntRange(min = 0, max = 300_000) int length) {
        int padded = Padding.pad(new byte[length]).length;

        assertThat(padded).isGreaterThanOrEqualTo(length + 4);
        if (padded > 65_536) {
            assertThat(padded % 65_536).isZero();
            assertThat(padded - length - 4).isLessThan(65_536);
        } else {
            assertThat(padded).isIn(256, 1024, 4096, 8192, 16_384, 32_768, 65_536);
        }
        assertThat(Padding.strip(Padding.pad(new byte[length]))).hasSize(length);
    }

    @Example
    void theLengthOfAWordDoesNotShow() {
        assertThat(seal(new byte[0]).ciphertext()).hasSize(256 + 29);
        assertThat(seal(new byte[252]).ciphertext()).hasSize(256 + 29);
        assertThat(seal(new byte[253]).ciphertext()).hasSize(1024 + 29);
        assertThat(workspaces(seal(new byte[5])).sealed()).hasSize(81);
    }

    @Property(tries = 100)
    void settingsOfAWorkspaceAreOpenedUnderTheirLabelOnly(
            @ForAll @Size(max = 600) byte[] content, @ForAll @IntRange(min = 0) int bit) {
        WorkspaceId id = address.workspace();
        byte[] sealed = PARTS.sealForWorkspace(id, "contacts", content, workspace);

        assertThat(PARTS.openForWorkspace(id, "contacts", sealed, workspace)).isEqualTo(content);
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.openForWorkspace(id, "guidance", sealed, workspace));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.openForWorkspace(WorkspaceId.random(), "contacts", sealed, workspace));
        assertRefused(
                VaultProblem.DAMAGED,
                () -> PARTS.openForWorkspace(id, "contacts", flipped(sealed, bit), workspace));
    }

    private SealedPart seal(byte[] content) {
        return PARTS.seal(address, content, List.of(recipient(author), recipient(workspace)));
    }

    private static WrappedKey authors(SealedPart sealed) {
        return sealed.keys().getFirst();
    }

    private static WrappedKey workspaces(SealedPart sealed) {
        return sealed.keys().getLast();
    }
}
