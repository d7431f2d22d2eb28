package org.parasol.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Brings contents to few sizes, so that a ciphertext's length tells little of what was typed. */
final class Padding {

    private static final int STEP = 64 * 1024;
    private static final int[] SMALL = {256, 1024, 4096, 8192, 16_384, 32_768, STEP};

    private Padding() {}

    /** Four bytes of length, the content, then zeros up to the bucket. */
    static byte[] pad(byte[] content) {
        ByteBuffer padded = ByteBuffer.allocate(bucket(Math.addExact(content.length, 4)));
        return padded.putInt(content.length).put(content).array();
    }

    /** Takes the content out again; DAMAGED where the length does not fit. */
    static byte[] strip(byte[] padded) {
        Refusal.damagedUnless(padded.length >= 4);
        int length = ByteBuffer.wrap(padded).getInt();
        Refusal.damagedUnless(
                length >= 0 && length <= padded.length - 4 && padded.length == bucket(length + 4));
        return Arrays.copyOfRange(padded, 4, 4 + length);
    }

    private static int bucket(int length) {
        for (int size : SMALL) {
            if (length <= size) {
                return size;
            }
        }
        return Math.multiplyExact(Math.ceilDiv(length, STEP), STEP);
    }
}
