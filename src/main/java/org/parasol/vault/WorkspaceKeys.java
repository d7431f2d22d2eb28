package org.parasol.vault;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parasol.base.ProblemException;
import org.parasol.base.Uuids;

/**
 * A workspace's unlocked keys: two key pairs, and one symmetric key for data keys that were opened
 * before. While keys are being changed they hold the ones before too, which only open. Every method
 * but {@link #publicKeys}, {@link #recipientId} and {@link #close} throws LOCKED once closed.
 */
public final class WorkspaceKeys implements AutoCloseable {

    private static final int FIELDS = KeyPairs.FIELDS + 2;

    private final PublicKeys publicKeys;
    private final UUID recipientId;
    private final Lockable<Content> content;
    private volatile @Nullable WorkspaceKeys previous;

    private WorkspaceKeys(Content content, UUID recipientId) {
        this.publicKeys = content.pairs.publicKeys();
        this.recipientId = recipientId;
        this.content = new Lockable<>(content, Content::wipe);
    }

    static WorkspaceKeys generate() {
        return new WorkspaceKeys(
                new Content(KeyPairs.generate(), SymmetricKey.random()), UUID.randomUUID());
    }

    /** New keys in place of these; what is sealed is still found by the same recipient id. */
    WorkspaceKeys successor() {
        return new WorkspaceKeys(
                new Content(KeyPairs.generate(), SymmetricKey.random()), recipientId);
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
        return withPrevious(
                () -> content.use(it -> it.pairs.open(sealed, info)),
                before -> before.open(sealed, info));
    }

    byte[] sealSymmetric(byte[] plain, byte[] associated) {
        return content.use(it -> it.cipher.seal(plain, associated));
    }

    byte[] openSymmetric(byte[] sealed, byte[] associated) {
        return withPrevious(
                () -> content.use(it -> it.cipher.open(sealed, associated)),
                before -> before.openSymmetric(sealed, associated));
    }

    /** Lets these keys open what is still sealed to the ones before them; they own them then. */
    void previous(WorkspaceKeys keys) {
        previous = keys;
    }

    /** Whether these keys open what was sealed to the ones before them. */
    public boolean opensPrevious() {
        return previous != null;
    }

    /** Wipes the keys before these, once nothing is sealed to them any more. */
    public void dropPrevious() {
        WorkspaceKeys before = previous;
        previous = null;
        if (before != null) {
            before.close();
        }
    }

    private byte[] withPrevious(Supplier<byte[]> own, Function<WorkspaceKeys, byte[]> other) {
        try {
            return own.get();
        } catch (ProblemException e) {
            WorkspaceKeys before = previous;
            if (before == null || e.problem() != VaultProblem.DAMAGED) {
                throw e;
            }
            return other.apply(before);
        }
    }

    /** Wipes the keys. */
    @Override
    public void close() {
        content.wipe();
        dropPrevious();
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
