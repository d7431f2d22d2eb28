package org.parasol.report.internal;

import java.util.Base64;
import java.util.UUID;
import org.parasol.base.AccountId;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.Recipient;

/**
 * A person whose copy of each data key goes with a report.
 *
 * @param recipientId marks her data keys; of an author always the same, of somebody named in a
 *     restricted report another for each
 * @param publicKeys encoded, in Base64
 */
public record Addressee(UUID account, UUID recipientId, String publicKeys) {

    static Addressee of(AccountId account, Recipient recipient) {
        return new Addressee(account.value(), recipient.recipientId(), encoded(recipient.keys()));
    }

    Recipient recipient() {
        return new Recipient(
                recipientId, PublicKeys.decode(Base64.getDecoder().decode(publicKeys)));
    }

    /** Whether this is the account under these keys. */
    boolean is(AccountId other, PublicKeys keys) {
        return account.equals(other.value()) && publicKeys.equals(encoded(keys));
    }

    private static String encoded(PublicKeys keys) {
        return Base64.getEncoder().encodeToString(keys.encoded());
    }
}
