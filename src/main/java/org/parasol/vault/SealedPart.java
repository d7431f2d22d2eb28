package org.parasol.vault;

import java.util.Arrays;
import java.util.List;

/**
 * A part, sealed.
 *
 * @param ciphertext its padded content under a data key of its own
 * @param keys the data key, once for each recipient
 */
@SuppressWarnings("ArrayRecordComponent") // ciphertext on its way to a row; compared by content
public record SealedPart(byte[] ciphertext, List<WrappedKey> keys) {

    public SealedPart {
        keys = List.copyOf(keys);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedPart part
                && Arrays.equals(ciphertext, part.ciphertext)
                && keys.equals(part.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ciphertext);
    }

    @Override
    public String toString() {
        return "SealedPart";
    }
}
