package org.parasol.vault;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Uuids;

/**
 * A member's unlocked keys. They remember the key they were sealed under, so that the bundle can be
 * sealed again without the password. Every method but {@link #publicKeys} and {@link #close} throws
 * LOCKED once closed.
 */
public final class AccountKeys implements AutoCloseable {

    /** What every bundle has; the secret of one-time passwords came later. */
    private static final int FIELDS = KeyPairs.FIELDS + 2;

    private final PublicKeys publicKeys;
    private final Lockable<Content> content;

    private AccountKeys(Content content) {
        this.publicKeys = content.pairs.publicKeys();
        this.content = new Lockable<>(content, Content::wipe);
    }

    static AccountKeys generate(byte[] wrappingKey) {
        return new AccountKeys(
                new Content(
                        KeyPairs.generate(), UUID.randomUUID(), null, new byte[0], wrappingKey));
    }

    static AccountKeys unlock(byte[] bundle, byte[] wrappingKey, byte[] associated) {
        byte[] plain = new SymmetricKey(wrappingKey).open(bundle, associated);
        try {
            byte[][] fields = Canonical.split(plain, FIELDS, FIELDS + 1);
            byte[] recipient = fields[KeyPairs.FIELDS];
            byte[] pinned = fields[KeyPairs.FIELDS + 1];
            byte[] oneTimeSecret = fields[KeyPairs.FIELDS + 2];
            Refusal.damagedUnless(recipient.length == 16);
            return new AccountKeys(
                    new Content(
                            KeyPairs.from(fields),
                            Uuids.from(recipient),
                            pinned.length == 0 ? null : pinned,
                            oneTimeSecret,
                            wrappingKey));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The public halves. */
    public PublicKeys publicKeys() {
        return publicKeys;
    }

    /** The random id that marks data keys sealed to her; known only from inside her bundle. */
    public UUID recipientId() {
        return content.use(Content::recipientId);
    }

    /** The fingerprint of the workspace's public keys that she trusts; empty until pinned. */
    public Optional<byte[]> pinnedWorkspace() {
        return content.use(it -> Optional.ofNullable(it.pinned).map(byte[]::clone));
    }

    /** Whether these are the public keys of the workspace that she has pinned. */
    public boolean trusts(PublicKeys workspace) {
        return content.use(
                it ->
                        it.pinned != null
                                && MessageDigest.isEqual(it.pinned, workspace.fingerprint()));
    }

    /** Pins a workspace's keys; once pinned, others are refused with NOT_TRUSTED. */
    void pin(PublicKeys workspace) {
        boolean same =
                content.change(
                        it -> {
                            if (it.pinned == null) {
                                it.pinned = workspace.fingerprint();
                            }
                            return MessageDigest.isEqual(it.pinned, workspace.fingerprint());
                        });
        if (!same) {
            throw Refusal.notTrusted();
        }
    }

    /** Pins the keys that the pinned ones have named as theirs; the caller has checked that. */
    void pinSuccessor(PublicKeys old, PublicKeys successor) {
        content.change(
                it -> {
                    if (it.pinned == null || !MessageDigest.isEqual(it.pinned, old.fingerprint())) {
                        throw Refusal.notTrusted();
                    }
                    it.pinned = successor.fingerprint();
                    return it;
                });
    }

    /** Keeps the secret of her authenticator app with her keys; an empty one takes it away. */
    void oneTimeSecret(byte[] secret) {
        byte[] kept = secret.clone();
        content.change(
                it -> {
                    Arrays.fill(it.oneTimeSecret, (byte) 0);
                    it.oneTimeSecret = kept;
                    return kept;
                });
    }

    /** A copy of the secret of her authenticator app, which the caller wipes; empty without one. */
    byte[] oneTimeSecret() {
        return content.use(it -> it.oneTimeSecret.clone());
    }

    /** Seals the bundle under a new key and keeps that key from now on. */
    byte[] wrap(byte[] newWrappingKey, byte[] associated) {
        return content.change(
                it -> {
                    Arrays.fill(it.wrappingKey, (byte) 0);
                    it.wrappingKey = newWrappingKey;
                    return it.seal(associated);
                });
    }

    byte[] rewrap(byte[] associated) {
        return content.use(it -> it.seal(associated));
    }

    byte[] sign(byte[] message) {
        return content.use(it -> it.pairs.sign(message));
    }

    byte[] open(byte[] sealed, byte[] info) {
        return content.use(it -> it.pairs.open(sealed, info));
    }

    /** Wipes the keys. */
    @Override
    public void close() {
        content.wipe();
    }

    @Override
    public String toString() {
        return "AccountKeys";
    }

    private static final class Content {
        private final KeyPairs pairs;
        private final UUID recipientId;
        private byte @Nullable [] pinned;
        private byte[] oneTimeSecret;
        private byte[] wrappingKey;

        Content(
                KeyPairs pairs,
                UUID recipientId,
                byte @Nullable [] pinned,
                byte[] oneTimeSecret,
                byte[] wrappingKey) {
            this.pairs = pairs;
            this.recipientId = recipientId;
            this.pinned = pinned;
            this.oneTimeSecret = oneTimeSecret;
            this.wrappingKey = wrappingKey;
        }

        UUID recipientId() {
            return recipientId;
        }

        byte[] seal(byte[] associated) {
            byte[] plain =
                    Canonical.secretFields(
                            pairs.publicKeys().encryption(),
                            pairs.publicKeys().verification(),
                            pairs.encryptionKey(),
                            pairs.signingSeed(),
                            Uuids.bytes(recipientId),
                            pinned == null ? new byte[0] : pinned,
                            oneTimeSecret);
            try {
                return new SymmetricKey(wrappingKey).seal(plain, associated);
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        }

        void wipe() {
            pairs.wipe();
            Arrays.fill(oneTimeSecret, (byte) 0);
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }
}
