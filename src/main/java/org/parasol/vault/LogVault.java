package org.parasol.vault;

import org.springframework.stereotype.Service;

/** Signs where a log ends, and checks such signatures. */
@Service
public class LogVault {

    /** Signs with the workspace's key: 65 bytes, version and Ed25519 signature. */
    public byte[] sign(WorkspaceKeys keys, LogHead head) {
        return keys.sign(head.canonical(keys.publicKeys()));
    }

    /**
     * Whether these keys have signed exactly this; whose keys they are is for the caller to know.
     */
    public boolean isSigned(PublicKeys signer, LogHead head, byte[] signature) {
        return KeyPairs.signed(signer, head.canonical(signer), signature);
    }
}
