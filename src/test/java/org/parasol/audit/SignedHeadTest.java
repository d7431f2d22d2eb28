package org.parasol.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.LogHead;
import org.parasol.vault.PublicKeys;

class SignedHeadTest {

    private final SignedHead signed =
            new SignedHead(
                    new LogHead(
                            WorkspaceId.random(),
                            LocalDate.of(2026, 11, 23),
                            1_234,
                            bytes(32),
                            56,
                            bytes(32)),
                    keys(),
                    bytes(65));

    @Test
    void itIsFoundInWhateverText() {
        String line = signed.line();
        assertThat(line).matches("PARASOL-HEAD-1\\.[A-Za-z0-9_-]{307}");
        for (String text :
                new String[] {
                    line,
                    "Organisation: x\n\n" + line + "\n-- \ngreetings",
                    line.replaceAll("(.{60})", "$1\r\n  "),
                    "> " + line
                }) {
            assertThat(SignedHead.find(text))
                    .as(text)
                    .hasValueSatisfying(
                            found -> {
                                assertThat(found.line()).isEqualTo(line);
                                assertThat(found.head().day()).isEqualTo(signed.head().day());
                                assertThat(found.head().entries()).isEqualTo(1_234);
                                assertThat(found.head().reportEntries()).isEqualTo(56);
                            });
        }
    }

    @Test
    void whatIsNotWholeIsNotRead() {
        String line = signed.line();
        assertThat(SignedHead.find("")).isEmpty();
        assertThat(SignedHead.find(line.substring(0, line.length() - 1))).isEmpty();
        assertThat(SignedHead.find(line.substring(1))).isEmpty();
        assertThat(SignedHead.find("PARASOL-HEAD-1." + "A".repeat(307)))
                .as("keys of no known version")
                .isEmpty();
        assertThat(SignedHead.find("PARASOL-HEAD-1." + " ".repeat(100_000))).isEmpty();
    }

    private static PublicKeys keys() {
        return new PublicKeys(bytes(32), bytes(32));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
