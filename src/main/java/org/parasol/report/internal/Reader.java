package org.parasol.report.internal;

import java.util.Optional;
import java.util.UUID;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.PartAddress;
import org.parasol.vault.PartVault;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.vault.WrappedKey;

/** Whoever opens a part: a member with her own keys, or a coordinator with the workspace's. */
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

    /** A member who opens what is sealed to her. */
    static Reader of(AccountKeys keys) {
        return new Member(keys);
    }

    /** A coordinator who opens what is sealed to the workspace. */
    static Reader of(WorkspaceKeys keys) {
        return new Coordinator(keys);
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
    }
}
