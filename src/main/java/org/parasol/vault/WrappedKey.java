package org.parasol.vault;

import java.util.Arrays;
import java.util.UUID;

/**
 * A data key, sealed to one recipient.
 *
 * @param recipientId whose it is, see {@link Recipient}
 * @param sealed 81 bytes (docs/sealed-format.md)
 */
@SuppressWarnings("ArrayRecordComponent") // ciphertext on its way to a row; compared by content
public record WrappedKey(UUID recipientId, byte[] sealed) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey key
                && recipientId.equals(key.recipientId)
                && Arrays.equals(sealed, key.sealed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sealed);
    }

    @Override
    public String toString() {
        return "WrappedKey";
    }
}
