package org.parasol.vault;

import org.springframework.stereotype.Service;

/** Signs waivers as the person who agrees, and checks such signatures. */
@Service
public class WaiverVault {

    /** Signs with the member's own key: 65 bytes, version and Ed25519 signature. */
    public byte[] sign(AccountKeys keys, Waiver waiver) {
        return keys.sign(waiver.canonical(keys.publicKeys()));
    }

    /** Whether these keys have signed exactly this; whose they are is for the caller to know. */
    public boolean isSigned(PublicKeys signer, Waiver waiver, byte[] signature) {
        return KeyPairs.signed(signer, waiver.canonical(signer), signature);
    }
}
