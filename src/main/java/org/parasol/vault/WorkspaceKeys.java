package org.parasol.vault;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import org.parasol.base.Uuids;

/**
 * A workspace's unlocked keys: two key pairs, and one symmetric key for data keys that were opened
 * before. Every method but {@link #publicKeys}, {@link #recipientId} and {@link #close} throws
 * LOCKED once closed.
 */
public final class WorkspaceKeys implements AutoCloseable {

    private static final int FIELDS = KeyPairs.FIELDS + 2;

    private final PublicKeys publicKeys;
    private final UUID recipientId;
    private final Lockable<Content> content;

    private WorkspaceKeys(Content content, UUID recipientId) {
        this.publicKeys = content.pairs.publicKeys();
        this.recipientId = recipientId;
        this.content = new Lockable<>(content, Content::wipe);
    }

    static WorkspaceKeys generate() {
        return new WorkspaceKeys(
                new Content(KeyPairs.generate(), SymmetricKey.random()), UUID.randomUUID());
    }

    /** From a bundle's content, which is wiped. */
    static WorkspaceKeys from(byte[] plain) {
        try {
            byte[][] fields = Canonical.split(plain, FIELDS);
            byte[] recipient = fields[KeyPairs.FIELDS + 1];
            Refusal.damagedUnless(recipient.length == 16);
            return new WorkspaceKeys(
                    new Content(KeyPairs.from(fields), fields[KeyPairs.FIELDS]),
                    Uuids.from(recipient));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The public halves. */
    public PublicKeys publicKeys() {
        return publicKeys;
    }

    /** The random id that marks data keys sealed to the workspace. */
    public UUID recipientId() {
        return recipientId;
    }

    /** Seals the bundle by the given means. */
    byte[] seal(BiFunction<byte[], byte[], byte[]> sealing, byte[] context) {
        return content.use(
                it -> {
                    byte[] plain =
                            Canonical.secretFields(
                                    publicKeys.encryption(),
                                    publicKeys.verification(),
                                    it.pairs.encryptionKey(),
                                    it.pairs.signingSeed(),
                                    it.symmetric,
                                    Uuids.bytes(recipientId));
                    try {
                        return sealing.apply(plain, context);
                    } finally {
                        Arrays.fill(plain, (byte) 0);
                    }
                });
    }

    byte[] sign(byte[] message) {
        return content.use(it -> it.pairs.sign(message));
    }

    byte[] open(byte[] sealed, byte[] info) {
        return content.use(it -> it.pairs.open(sealed, info));
    }

    byte[] sealSymmetric(byte[] plain, byte[] associated) {
        return content.use(it -> it.cipher.seal(plain, associated));
    }

    byte[] openSymmetric(byte[] sealed, byte[] associated) {
        return content.use(it -> it.cipher.open(sealed, associated));
    }

    /** Wipes the keys. */
    @Override
    public void close() {
        content.wipe();
    }

    @Override
    public String toString() {
        return "WorkspaceKeys";
    }

    private static final class Content {
        private final KeyPairs pairs;
        private final byte[] symmetric;
        private final SymmetricKey cipher;

        Content(KeyPairs pairs, byte[] symmetric) {
            this.pairs = pairs;
            this.symmetric = symmetric;
            this.cipher = new SymmetricKey(symmetric);
        }

        void wipe() {
            pairs.wipe();
            Arrays.fill(symmetric, (byte) 0);
        }
    }
}
