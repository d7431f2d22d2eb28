package org.parasol.vault;

import java.util.UUID;

/**
 * Someone who can open what is sealed.
 *
 * @param recipientId the random id by which she finds her wrapped keys; nobody else can tell whose
 *     it is
 * @param keys public keys that the caller has checked: pinned, or signed by a key holder
 */
public record Recipient(UUID recipientId, PublicKeys keys) {}
