package org.parasol.vault;

/**
 * The keys of a new account.
 *
 * @param keys unlocked
 * @param bundle the same, sealed under the password, to be stored
 */
@SuppressWarnings("ArrayRecordComponent") // a pair of results, never compared
public record NewAccountKeys(AccountKeys keys, byte[] bundle) {

    @Override
    public String toString() {
        return "NewAccountKeys";
    }
}
