package org.parasol.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parasol.vault.VaultFixture.assertRefused;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parasol.base.WorkspaceId;

class RecoveryCodeLaws {

    private final WorkspaceId workspace = WorkspaceId.random();

    @Property(tries = 300)
    void everyWayOfTypingItIsUnderstood() {
        RecoveryCode code = RecoveryCode.random();
        String text = code.text();

        assertThat(text).matches("([0-9A-Z&&[^ILOU]]{4}-){8}[0-9A-Z*~$=&&[^ILO]]");
        assertSame(code, text);
        assertSame(code, text.toLowerCase(Locale.ROOT));
        assertSame(code, text.replace("-", ""));
        assertSame(code, " " + text.replace("-", " ") + "\n");
        assertSame(code, text.replace('-', '–'));
        assertSame(code, text.replace('0', 'O').replace('1', 'I'));
        assertSame(code, text.replace('0', 'o').replace('1', 'l'));
    }

    @Property(tries = 300)
    void oneWrongCharacterIsNoticed(
            @ForAll @IntRange(min = 0, max = 31) int at,
            @ForAll @IntRange(min = 0, max = 31) int symbol) {
        String symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String code = RecoveryCode.random().text().replace("-", "");
        String mistyped = code.substring(0, at) + symbols.charAt(symbol) + code.substring(at + 1);

        if (!mistyped.equals(code)) {
            assertRefused(VaultProblem.WRONG_CODE, () -> RecoveryCode.parse(mistyped));
        }
    }

    @Property(tries = 300)
    void twoSwappedNeighboursAreNoticed(@ForAll @IntRange(min = 0, max = 30) int at) {
        String code = RecoveryCode.random().text().replace("-", "");
        String swapped =
                code.substring(0, at)
                        + code.charAt(at + 1)
                        + code.charAt(at)
                        + code.substring(at + 2);

        if (!swapped.equals(code)) {
            assertRefused(VaultProblem.WRONG_CODE, () -> RecoveryCode.parse(swapped));
        }
    }

    @Property(tries = 300)
    void anyTextIsRefusedWithoutACrash(@ForAll String typed) {
        assertRefused(VaultProblem.WRONG_CODE, () -> RecoveryCode.parse(typed));
    }

    @Example
    void theSmallestCodesKeepTheirLeadingZeros() {
        RecoveryCode code = RecoveryCode.parse("0".repeat(33));

        assertThat(code.text()).isEqualTo("0000-".repeat(8) + "0");
        assertThat(RecoveryCode.parse("0".repeat(31) + "11").text())
                .isEqualTo("0000-".repeat(7) + "0001-1");
    }

    private void assertSame(RecoveryCode code, String typed) {
        assertThat(RecoveryCode.parse(typed).key(workspace)).isEqualTo(code.key(workspace));
    }
}
