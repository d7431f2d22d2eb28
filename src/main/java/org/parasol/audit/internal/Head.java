package org.parasol.audit.internal;

/**
 * Where a chain ends.
 *
 * @param sequence the number of the last entry; 0 where there is none
 * @param hash of that entry; zeros where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Head(long sequence, byte[] hash) {

    static final int HASH_LENGTH = 32;

    /** Of a chain without entries. */
    static final Head NONE = new Head(0, new byte[HASH_LENGTH]);
}
