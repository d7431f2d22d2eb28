package org.parasol.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parasol.vault.VaultFixture.PARTS;
import static org.parasol.vault.VaultFixture.WORKSPACES;
import static org.parasol.vault.VaultFixture.weak;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

/**
 * An independent reader, written from docs/sealed-format.md with the JDK's own cryptography: if the
 * vault's bytes change, this fails.
 */
class SealedFormatTest {

    private static final Argon2Settings WEAK = weak(1, 0, Duration.ofMillis(100));

    @Test
    void fromThePasswordToAPartAndItsSignedAuthor() throws Exception {
        PasswordStretching stretching = new PasswordStretching(WEAK, WEAK, Argon2id.library());
        PasswordParameters parameters = stretching.fresh();
        StretchedPassword password = stretching.stretch("parapluie".toCharArray(), parameters);
        AccountId account = AccountId.random();
        NewAccountKeys made = new AccountVault().create(account, password);
        WorkspaceId workspace = WorkspaceId.random();
        WorkspaceKeys workspaceKeys = WORKSPACES.create(workspace);
        byte[] held = WORKSPACES.sealTo(workspace, workspaceKeys, made.keys().publicKeys());
        PartAddress address = new PartAddress(workspace, UUID.randomUUID(), "content", 7);
        SealedPart part =
                PARTS.seal(
                        address,
                        "rain".getBytes(UTF_8),
                        List.of(
                                VaultFixture.recipient(made.keys()),
                                VaultFixture.recipient(workspaceKeys)));
        byte[] quickKey = PARTS.quicken(address, part.keys().getLast(), workspaceKeys);
        UUID inThisReport = UUID.randomUUID();
        byte[] named =
                new NamedReaders()
                        .seal(
                                workspace,
                                address.subject(),
                                new Recipient(inThisReport, made.keys().publicKeys()));
        Membership membership =
                new Membership(
                        workspace,
                        account,
                        made.keys().publicKeys(),
                        Set.of("WORKSPACE_ADMIN", "COORDINATOR"));
        byte[] certificate = WORKSPACES.certify(workspaceKeys, membership);

        // Password
        byte[] stretched = Argon2id.inJava().run("parapluie".getBytes(UTF_8), parameters);
        byte[] verifier = hkdf(stretched, canonical("parasol password verifier 1"));
        assertThat(sha256(verifier)).isEqualTo(password.verifierHash());
        byte[] wrappingKey = hkdf(stretched, canonical("parasol password wrapping key 1"));

        // Account bundle
        List<byte[]> own =
                fields(
                        openGcm(
                                wrappingKey,
                                made.bundle(),
                                canonical("parasol account bundle 1", id(account.value()))));
        assertThat(own).hasSize(7);
        assertThat(own.get(4)).isEqualTo(id(made.keys().recipientId()));
        assertThat(own.get(5)).as("trusts no workspace yet").isEmpty();
        assertThat(own.get(6)).as("no authenticator app yet").isEmpty();

        // Workspace bundle
        List<byte[]> theirs =
                fields(
                        openHpke(
                                own.get(2),
                                own.get(0),
                                held,
                                canonical("parasol workspace bundle 1", id(workspace.value()))));
        assertThat(theirs).hasSize(6);
        assertThat(theirs.get(5)).isEqualTo(id(workspaceKeys.recipientId()));

        // Part, by the author's key and by the quick key
        byte[] dataKey =
                openHpke(
                        own.get(2),
                        own.get(0),
                        part.keys().getFirst().sealed(),
                        place("parasol data key 1", address));
        byte[] padded = openGcm(dataKey, part.ciphertext(), place("parasol part 1", address));
        assertThat(padded).hasSize(256).startsWith(0, 0, 0, 4, 'r', 'a', 'i', 'n', 0);
        assertThat(openGcm(theirs.get(4), quickKey, place("parasol quick key 1", address)))
                .isEqualTo(dataKey);

        // Named reader
        assertThat(
                        openHpke(
                                own.get(2),
                                own.get(0),
                                named,
                                canonical(
                                        "parasol named reader 1",
                                        id(workspace.value()),
                                        id(address.subject()))))
                .isEqualTo(id(inThisReport));

        // Membership
        byte[] message =
                canonical(
                        "parasol membership 1",
                        id(workspace.value()),
                        id(account.value()),
                        join(new byte[] {1}, own.get(0), own.get(1)),
                        number(2),
                        "COORDINATOR".getBytes(UTF_8),
                        "WORKSPACE_ADMIN".getBytes(UTF_8));
        assertThat(certificate).hasSize(65).startsWith(1);
        assertThat(verifies(theirs.get(1), message, slice(certificate, 1, 65))).isTrue();
    }

    @Test
    void recoveryCodeAndFingerprint() throws Exception {
        WorkspaceId workspace = WorkspaceId.random();
        WorkspaceKeys keys = WORKSPACES.create(workspace);
        RecoveryCode code = RecoveryCode.parse("0".repeat(31) + "11");
        byte[] sealed = WORKSPACES.sealTo(workspace, keys, code);
        byte[] secret = new byte[20];
        secret[19] = 1;

        byte[] key = hkdf(secret, canonical("parasol recovery key 1", id(workspace.value())));
        List<byte[]> fields =
                fields(
                        openGcm(
                                key,
                                sealed,
                                canonical("parasol recovery bundle 1", id(workspace.value()))));

        byte[] fingerprint =
                sha256(canonical("parasol public keys 1", fields.get(0), fields.get(1)));
        assertThat(keys.publicKeys().fingerprint()).isEqualTo(fingerprint);
        String digits = "0".repeat(24) + new BigInteger(1, fingerprint).mod(BigInteger.TEN.pow(24));
        assertThat(keys.publicKeys().shortCode().replace(" ", ""))
                .isEqualTo(digits.substring(digits.length() - 24));
    }

    private static byte[] place(String label, PartAddress address) {
        return canonical(
                label,
                id(address.workspace().value()),
                id(address.subject()),
                address.part().getBytes(UTF_8),
                number(address.version()));
    }

    private static byte[] canonical(String label, byte[]... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(number(label.length()));
        bytes.writeBytes(label.getBytes(UTF_8));
        for (byte[] field : fields) {
            bytes.writeBytes(number(field.length));
            bytes.writeBytes(field);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> fields(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<byte[]> fields = new ArrayList<>();
        while (buffer.hasRemaining()) {
            byte[] field = new byte[buffer.getInt()];
            buffer.get(field);
            fields.add(field);
        }
        return fields;
    }

    private static byte[] openGcm(byte[] key, byte[] sealed, byte[] associated)
            throws GeneralSecurityException {
        assertThat(sealed[0]).isEqualTo((byte) 1);
        return gcm(key, slice(sealed, 1, 13), slice(sealed, 13, sealed.length), associated);
    }

    private static byte[] gcm(byte[] key, byte[] nonce, byte[] sealed, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, nonce));
        cipher.updateAAD(associated);
        return cipher.doFinal(sealed);
    }

    /** RFC 9180, sections 4.1 and 5.1, base mode, first message. */
    private static byte[] openHpke(byte[] privateKey, byte[] publicKey, byte[] sealed, byte[] info)
            throws GeneralSecurityException {
        assertThat(sealed[0]).isEqualTo((byte) 1);
        byte[] enc = slice(sealed, 1, 33);
        KeyFactory factory = KeyFactory.getInstance("X25519");
        PrivateKey mine =
                factory.generatePrivate(
                        new XECPrivateKeySpec(NamedParameterSpec.X25519, privateKey));
        byte[] reversed = enc.clone();
        for (int i = 0; i < 32; i++) {
            reversed[i] = enc[31 - i];
        }
        PublicKey theirs =
                factory.generatePublic(
                        new XECPublicKeySpec(
                                NamedParameterSpec.X25519, new BigInteger(1, reversed)));
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(mine);
        agreement.doPhase(theirs, true);

        byte[] kem = join("KEM".getBytes(US_ASCII), new byte[] {0, 0x20});
        byte[] prk = extract(new byte[0], kem, "eae_prk", agreement.generateSecret());
        byte[] shared = expand(prk, kem, "shared_secret", join(enc, publicKey), 32);
        byte[] suite = join("HPKE".getBytes(US_ASCII), new byte[] {0, 0x20, 0, 1, 0, 2});
        byte[] context =
                join(
                        new byte[] {0},
                        extract(new byte[0], suite, "psk_id_hash", new byte[0]),
                        extract(new byte[0], suite, "info_hash", info));
        byte[] secret = extract(shared, suite, "secret", new byte[0]);
        byte[] key = expand(secret, suite, "key", context, 32);
        byte[] nonce = expand(secret, suite, "base_nonce", context, 12);
        return gcm(key, nonce, slice(sealed, 33, sealed.length), new byte[0]);
    }

    private static byte[] extract(byte[] salt, byte[] suite, String label, byte[] secret)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addSalt(salt)
                                .addIKM(
                                        join(
                                                "HPKE-v1".getBytes(US_ASCII),
                                                suite,
                                                label.getBytes(US_ASCII),
                                                secret))
                                .extractOnly());
    }

    private static byte[] expand(byte[] key, byte[] suite, String label, byte[] info, int length)
            throws GeneralSecurityException {
        byte[] labelled =
                join(
                        new byte[] {0, (byte) length},
                        "HPKE-v1".getBytes(US_ASCII),
                        suite,
                        label.getBytes(US_ASCII),
                        info);
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.expandOnly(
                                new SecretKeySpec(key, "HKDF"), labelled, length));
    }

    private static byte[] hkdf(byte[] secret, byte[] info) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, 32));
    }

    private static boolean verifies(byte[] publicKey, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(join(prefix, publicKey))));
        verifying.update(message);
        return verifying.verify(signature);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] id(UUID uuid) {
        return HexFormat.of().parseHex(uuid.toString().replace("-", ""));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return ByteBuffer.allocate(to - from).put(bytes, from, to - from).array();
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }
}
