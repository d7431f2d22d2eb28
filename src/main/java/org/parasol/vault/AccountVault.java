package org.parasol.vault;

import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;

/**
 * Makes and unlocks the keys of accounts. A bundle is bound to its account: under another account's
 * id it does not open.
 */
@Service
public class AccountVault {

    /** In memory only; nothing stored is sealed so. */
    private static final byte[] OWN = Canonical.of("parasol put aside 1").bytes();

    /** New keys, and their bundle sealed under the password. */
    public NewAccountKeys create(AccountId account, StretchedPassword password) {
        AccountKeys keys = AccountKeys.generate(password.wrappingKey());
        return new NewAccountKeys(keys, rewrap(account, keys));
    }

    /**
     * Opens a bundle.
     *
     * @throws org.parasol.base.ProblemException DAMAGED where password, account or bundle are not
     *     those that belong together
     */
    public AccountKeys unlock(AccountId account, byte[] bundle, StretchedPassword password) {
        return AccountKeys.unlock(bundle, password.wrappingKey(), associated(account));
    }

    /** The bundle under a new password; the unlocked keys go with the new password from now on. */
    public byte[] wrap(AccountId account, AccountKeys keys, StretchedPassword password) {
        return keys.wrap(password.wrappingKey(), associated(account));
    }

    /** The bundle under the password that unlocked it, for example after pinning. */
    public byte[] rewrap(AccountId account, AccountKeys keys) {
        return keys.rewrap(associated(account));
    }

    /**
     * Pins a workspace's public keys in the unlocked keys, which are returned; the bundle has to be
     * stored anew, see {@link #rewrap}. Pinning the same again changes nothing.
     *
     * @throws org.parasol.base.ProblemException NOT_TRUSTED where others are pinned
     */
    public AccountKeys pin(AccountKeys keys, PublicKeys workspace) {
        keys.pin(workspace);
        return keys;
    }

    /**
     * Pins a workspace's new keys, where the pinned ones have named them; the bundle has to be
     * stored anew, see {@link #rewrap}.
     *
     * @param signature of {@link WorkspaceVault#nameSuccessor}
     * @throws org.parasol.base.ProblemException NOT_TRUSTED where others are pinned, or the pinned
     *     ones did not sign
     */
    public AccountKeys pinSuccessor(
            AccountKeys keys,
            WorkspaceId workspace,
            PublicKeys old,
            PublicKeys successor,
            byte[] signature) {
        if (!WorkspaceVault.namedSuccessor(workspace, old, successor, signature)) {
            throw Refusal.notTrusted();
        }
        keys.pinSuccessor(old, successor);
        return keys;
    }

    /** Seals something to its own author; her keys may be locked meanwhile. */
    public byte[] sealToSelf(PublicKeys owner, byte[] content) {
        return Hpke.seal(owner.encryption(), content, OWN);
    }

    /**
     * Opens what {@link #sealToSelf} has sealed.
     *
     * @throws org.parasol.base.ProblemException DAMAGED, LOCKED
     */
    public byte[] openOwn(AccountKeys keys, byte[] sealed) {
        return keys.open(sealed, OWN);
    }

    private static byte[] associated(AccountId account) {
        return Canonical.of("parasol account bundle 1").uuid(account.value()).bytes();
    }
}
