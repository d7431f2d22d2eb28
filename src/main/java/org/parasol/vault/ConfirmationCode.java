package org.parasol.vault;

/**
 * The code that a new member reads to a key holder. It stands for two keys at once: hers, and the
 * workspace's as she was told to trust it. The key holder's side computes it from the member's key
 * as it arrived and the workspace's key as the key holder pinned it, so the codes differ where
 * either was exchanged on the way.
 */
public final class ConfirmationCode {

    private ConfirmationCode() {}

    /**
     * Six groups of four digits, compared like {@link PublicKeys#shortCode}.
     *
     * @param workspaceFingerprint 32 bytes, see {@link PublicKeys#fingerprint}
     */
    public static String of(PublicKeys member, byte[] workspaceFingerprint) {
        return PublicKeys.groups(
                Digest.of(
                        Canonical.of("parasol confirmation code 1")
                                .field(member.fingerprint())
                                .field(workspaceFingerprint)
                                .bytes()));
    }
}
