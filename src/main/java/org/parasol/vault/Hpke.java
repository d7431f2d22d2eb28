package org.parasol.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/**
 * HPKE (RFC 9180) in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, without
 * Tink's prefix. The info of the RFC carries the place a value belongs to.
 */
final class Hpke {

    private static final HpkeParameters PARAMETERS = parameters();

    private Hpke() {}

    static byte[] seal(byte[] publicKey, byte[] content, byte[] info) {
        try {
            HybridEncrypt sealing =
                    handle(publicKey(publicKey))
                            .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
            return Format.versioned(sealing.encrypt(content, info));
        } catch (GeneralSecurityException e) {
            // Only a public key outside the group brings us here: it was not made by this room.
            throw Refusal.notTrusted();
        }
    }

    /** Ready to open many values; holds a copy of the private key until it is collected. */
    @AccessesPartialKey
    static HybridDecrypt opening(byte[] publicKey, byte[] privateKey) {
        try {
            HpkePrivateKey key =
                    HpkePrivateKey.create(
                            publicKey(publicKey),
                            SecretBytes.copyFrom(privateKey, InsecureSecretKeyAccess.get()));
            return handle(key).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
        } catch (GeneralSecurityException e) {
            throw Refusal.damaged();
        }
    }

    static byte[] open(HybridDecrypt opening, byte[] sealed, byte[] info) {
        try {
            return opening.decrypt(Format.body(sealed), info);
        } catch (GeneralSecurityException e) {
            throw Refusal.damaged();
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(bytes), null);
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw Refusal.impossible(e);
        }
    }
}
