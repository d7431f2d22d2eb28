package org.parasol.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.parasol.base.StartupProblemException;
import org.springframework.stereotype.Service;

/**
 * The installation's own secret: keeps names unreadable in a stolen database, and makes pseudonyms
 * that cannot be guessed. It protects against nobody who has the configuration too; contents of
 * reports are never under it.
 */
@Service
public class ApplicationSecret {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** A container engine mounts secrets here for one container alone, with modes of its own. */
    private static final Path CONTAINER_SECRETS = Path.of("/run/secrets");

    private final SecretKeySpec macKey;
    private final SymmetricKey protection;

    ApplicationSecret(SecretSettings settings) {
        byte[] secret = read(settings);
        this.macKey = new SecretKeySpec(derive(secret, "parasol application mac 1"), "HmacSHA256");
        this.protection = new SymmetricKey(derive(secret, "parasol application protection 1"));
        Arrays.fill(secret, (byte) 0);
    }

    /**
     * HMAC-SHA256, 32 bytes: the same for the same label and data, and nothing without the secret.
     *
     * @param label what it is for, so that values of one purpose say nothing about another's
     */
    public byte[] mac(String label, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(macKey);
            return mac.doFinal(Canonical.of(label).field(data).bytes());
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }

    /** Seals a text; 29 bytes longer than its UTF-8, different each time. */
    public byte[] protect(String label, String text) {
        return protection.seal(text.getBytes(StandardCharsets.UTF_8), associated(label));
    }

    /**
     * Reads what {@link #protect} has sealed under the same label.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where it was not
     */
    public String reveal(String label, byte[] sealed) {
        return new String(protection.open(sealed, associated(label)), StandardCharsets.UTF_8);
    }

    private static byte[] associated(String label) {
        return Canonical.of("parasol protected 1").text(label).bytes();
    }

    private static byte[] derive(byte[] secret, String label) {
        return Derivation.derive(secret, Canonical.of(label).bytes());
    }

    private static byte[] read(SecretSettings settings) {
        String file = given(settings.secretFile());
        String encoded = file == null ? given(settings.secret()) : contentOf(Path.of(file));
        if (encoded == null) {
            throw new StartupProblemException(
                    "Parasol needs its secret: set parasol.secret-file to a file with 32 random"
                            + " bytes in base64 (head -c 32 /dev/urandom | base64).");
        }
        try {
            byte[] secret = Base64.getDecoder().decode(encoded.strip());
            if (secret.length == SymmetricKey.LENGTH) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // Said below; the exception's own message would quote a character of the secret.
        }
        throw new StartupProblemException("Parasol's secret must be 32 bytes in base64.");
    }

    private static String contentOf(Path file) {
        try {
            if (!file.startsWith(CONTAINER_SECRETS)
                    && Files.getFileStore(file).supportsFileAttributeView("posix")
                    && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new StartupProblemException(
                        "Others can read Parasol's secret; chmod 600 " + file + " closes it.");
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new StartupProblemException(
                    "The file with Parasol's secret, " + file + ", cannot be read.", e);
        }
    }

    private static @Nullable String given(@Nullable String property) {
        return property == null || property.isBlank() ? null : property;
    }
}
