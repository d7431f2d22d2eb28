package org.parasol.vault;

/**
 * A data key under a workspace's new keys.
 *
 * @param sealed to its public key
 * @param quick under its symmetric key
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record RewrappedKey(byte[] sealed, byte[] quick) {}
