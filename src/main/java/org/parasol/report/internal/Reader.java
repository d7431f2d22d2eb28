package org.parasol.report.internal;

import java.util.Optional;
import java.util.UUID;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WrappedKey;

/**
 * Whoever opens a part: a member with her own keys, a coordinator with the workspace's, or one of
 * those a report is restricted to.
 */
public interface Reader {

    /** The random id by which her data keys are found. */
    UUID recipientId();

    /** Opens a part; a quick key is used where the reader has use for it. */
    byte[] open(
            PartVault vault,
            PartAddress address,
            byte[] ciphertext,
            WrappedKey key,
            Optional<byte[]> quick);

    /** Whether she reviews the report, and so reads its notes. */
    boolean reviews();

    /** As whom she reads notes from before the report was restricted. */
    default Optional<Reader> before() {
        return Optional.empty();
    }

    /** A member who opens what is sealed to her. */
    static Reader of(AccountKeys keys) {
        return new Member(keys);
    }

    /** A coordinator who opens what is sealed to the workspace. */
    static Reader of(WorkspaceKeys keys) {
        return new Coordinator(keys);
    }

    /**
     * Somebody to whom a report is restricted.
     *
     * @param recipientId hers in this report alone
     * @param workspace the keys she holds as a coordinator
     */
    static Reader named(AccountKeys keys, UUID recipientId, WorkspaceKeys workspace) {
        return new Named(keys, recipientId, workspace);
    }

    /** See {@link #of(AccountKeys)}. */
    record Member(AccountKeys keys) implements Reader {

        @Override
        public UUID recipientId() {
            return keys.recipientId();
        }

        @Override
        public byte[] open(
                PartVault vault,
                PartAddress address,
                byte[] ciphertext,
                WrappedKey key,
                Optional<byte[]> quick) {
            return vault.open(address, ciphertext, key, keys);
        }

        @Override
        public boolean reviews() {
            return false;
        }
    }

    /** See {@link #named}. */
    record Named(AccountKeys keys, UUID recipientId, WorkspaceKeys workspace) implements Reader {

        @Override
        public byte[] open(
                PartVault vault,
                PartAddress address,
                byte[] ciphertext,
                WrappedKey key,
                Optional<byte[]> quick) {
            return vault.open(address, ciphertext, key, keys);
        }

        @Override
        public boolean reviews() {
            return true;
        }

        @Override
        public Optional<Reader> before() {
            return Optional.of(Reader.of(workspace));
        }
    }

    /** See {@link #of(WorkspaceKeys)}. */
    record Coordinator(WorkspaceKeys keys) implements Reader {

        @Override
        public UUID recipientId() {
            return keys.recipientId();
        }

        @Override
        public byte[] open(
                PartVault vault,
                PartAddress address,
                byte[] ciphertext,
                WrappedKey key,
                Optional<byte[]> quick) {
            return quick.map(known -> vault.openQuick(address, ciphertext, known, keys))
                    .orElseGet(() -> vault.open(address, ciphertext, key, keys));
        }

        @Override
        public boolean reviews() {
            return true;
        }
    }
}
