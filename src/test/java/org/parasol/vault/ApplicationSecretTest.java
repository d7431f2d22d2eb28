package org.parasol.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parasol.vault.VaultFixture.assertRefused;
import static org.parasol.vault.VaultFixture.flipped;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationSecretTest {

    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);
    private static final byte[] NAME = "asha".getBytes(UTF_8);

    private final ApplicationSecret secret = with(null, SECRET);

    @Test
    void aMacIsTheSameForTheSameLabelDataAndSecretOnly() {
        byte[] mac = secret.mac("username", NAME);

        assertThat(mac).hasSize(32).isEqualTo(with(null, SECRET).mac("username", NAME));
        assertThat(secret.mac("contributor", NAME)).isNotEqualTo(mac);
        assertThat(secret.mac("username", "ashb".getBytes(UTF_8))).isNotEqualTo(mac);
        assertThat(secret.mac("usernamea", "sha".getBytes(UTF_8))).isNotEqualTo(mac);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(with(null, Base64.getEncoder().encodeToString(other)).mac("username", NAME))
                .isNotEqualTo(mac);
    }

    @Test
    void aTextIsRevealedUnderItsLabelOnly() {
        byte[] sealed = secret.protect("workspace", "Зонтик 雨傘");

        assertThat(secret.reveal("workspace", sealed)).isEqualTo("Зонтик 雨傘");
        assertThat(secret.protect("workspace", "Зонтик 雨傘")).isNotEqualTo(sealed);
        assertThat(secret.reveal("workspace", secret.protect("workspace", ""))).isEmpty();
        assertRefused(VaultProblem.DAMAGED, () -> secret.reveal("username", sealed));
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] changed = flipped(sealed, bit);
            assertRefused(VaultProblem.DAMAGED, () -> secret.reveal("workspace", changed));
        }
    }

    @Test
    void theFileMustBeItsOwnersAlone(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> with(file.toString(), null)).hasMessageContaining("chmod 600");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(with(file.toString(), null).mac("a", NAME)).isEqualTo(secret.mac("a", NAME));
    }

    @Test
    void aMissingOrWrongSecretIsSaidWithoutQuotingIt(@TempDir Path folder) {
        assertThatThrownBy(() -> with(null, null)).hasMessageContaining("needs its secret");
        assertThatThrownBy(() -> with("", " ")).hasMessageContaining("needs its secret");
        assertThatThrownBy(() -> with(folder.resolve("none").toString(), null))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> with(null, "c2hvcnQ="))
                .hasMessage("Parasol's secret must be 32 bytes in base64.");
        assertThatThrownBy(() -> with(null, "§§§"))
                .hasMessage("Parasol's secret must be 32 bytes in base64.");
    }

    private static ApplicationSecret with(@Nullable String file, @Nullable String secret) {
        return new ApplicationSecret(new SecretSettings(file, secret));
    }
}
