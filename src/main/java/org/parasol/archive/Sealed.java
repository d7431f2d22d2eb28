package org.parasol.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
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
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The building stones of docs/sealed-format.md, with the JDK's own cryptography: opening only. */
final class Sealed {

    private static final byte VERSION = 1;
    private static final byte[] KEM = Bytes.join(ascii("KEM"), new byte[] {0, 0x20});
    private static final byte[] SUITE = Bytes.join(ascii("HPKE"), new byte[] {0, 0x20, 0, 1, 0, 2});

    /** In front of the 32 bytes of an Ed25519 public key, as the JDK wants it. */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Sealed() {}

    static byte[] hkdf(byte[] secret, byte[] info) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, 32));
    }

    static byte[] openGcm(byte[] key, byte[] sealed, byte[] associated)
            throws GeneralSecurityException {
        byte[] body = body(sealed, 1 + 12 + 16);
        return gcm(key, Arrays.copyOf(body, 12), from(body, 12), associated);
    }

    /** RFC 9180, sections 4.1 and 5.1: base mode, first message. */
    static byte[] openHpke(byte[] privateKey, byte[] publicKey, byte[] sealed, byte[] info)
            throws GeneralSecurityException {
        byte[] body = body(sealed, 1 + 32 + 16);
        byte[] enc = Arrays.copyOf(body, 32);
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(x25519Private(privateKey));
        agreement.doPhase(x25519Public(enc), true);
        byte[] extracted = extract(new byte[0], KEM, "eae_prk", agreement.generateSecret());
        byte[] shared = expand(extracted, KEM, "shared_secret", Bytes.join(enc, publicKey), 32);
        byte[] context =
                Bytes.join(
                        new byte[] {0},
                        extract(new byte[0], SUITE, "psk_id_hash", new byte[0]),
                        extract(new byte[0], SUITE, "info_hash", info));
        byte[] secret = extract(shared, SUITE, "secret", new byte[0]);
        return gcm(
                expand(secret, SUITE, "key", context, 32),
                expand(secret, SUITE, "base_nonce", context, 12),
                from(body, 32),
                new byte[0]);
    }

    static boolean isSigned(byte[] publicKey, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        if (signature.length != 65 || signature[0] != VERSION) {
            return false;
        }
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(Bytes.join(ED25519, publicKey))));
        verifying.update(message);
        return verifying.verify(from(signature, 1));
    }

    static MessageDigest sha256() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256");
    }

    private static byte[] body(byte[] sealed, int shortest) throws GeneralSecurityException {
        if (sealed.length < shortest || sealed[0] != VERSION) {
            throw new GeneralSecurityException("not sealed in version 1");
        }
        return from(sealed, 1);
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

    private static PrivateKey x25519Private(byte[] key) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519")
                .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, key));
    }

    /** The bytes are little-endian; the JDK wants the number. */
    private static PublicKey x25519Public(byte[] key) throws GeneralSecurityException {
        byte[] reversed = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            reversed[i] = key[key.length - 1 - i];
        }
        return KeyFactory.getInstance("X25519")
                .generatePublic(
                        new XECPublicKeySpec(
                                NamedParameterSpec.X25519, new BigInteger(1, reversed)));
    }

    private static byte[] extract(byte[] salt, byte[] suite, String label, byte[] secret)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract()
                                .addSalt(salt)
                                .addIKM(Bytes.join(ascii("HPKE-v1"), suite, ascii(label), secret))
                                .extractOnly());
    }

    private static byte[] expand(byte[] key, byte[] suite, String label, byte[] info, int length)
            throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.expandOnly(
                                new SecretKeySpec(key, "HKDF"),
                                Bytes.join(
                                        new byte[] {0, (byte) length},
                                        ascii("HPKE-v1"),
                                        suite,
                                        ascii(label),
                                        info),
                                length));
    }

    private static byte[] from(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
