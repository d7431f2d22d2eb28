package org.parasol.workspace.internal;

import java.security.MessageDigest;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.PublicKeys;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;

/** The workspace's public keys whose fingerprint a link carries, and no others. */
@Component
class LinkedKeys {

    private final StoredKeys storedKeys;
    private final AccountVault vault;
    private final Refusals refusals;

    LinkedKeys(StoredKeys storedKeys, AccountVault vault, Refusals refusals) {
        this.storedKeys = storedKeys;
        this.vault = vault;
        this.refusals = refusals;
    }

    /**
     * The stored keys.
     *
     * @throws ProblemException {@link WorkspaceProblem#NOT_TRUSTED} where they are not those the
     *     link was made for, because somebody exchanged them or because the workspace has changed
     *     its keys since
     */
    PublicKeys of(Invitation invitation) {
        return storedKeys
                .of(invitation.workspace())
                .filter(
                        found ->
                                MessageDigest.isEqual(
                                        found.fingerprint(), invitation.fingerprint()))
                .orElseThrow(() -> notTrusted(invitation));
    }

    /** Pins them in an account that is being made. */
    AccountKeys pin(Invitation invitation, AccountKeys keys) {
        return vault.pin(keys, of(invitation));
    }

    private ProblemException notTrusted(Invitation invitation) {
        refusals.append(
                invitation.workspace(), "workspace.key-refused", invitation.workspace().value());
        return new ProblemException(WorkspaceProblem.NOT_TRUSTED);
    }
}
