package org.parasol.vault;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Service;

/**
 * Seals parts of reports and opens them. Each part has a data key of its own, sealed to each
 * recipient; all is bound to the part's address. Sealing needs public keys only.
 *
 * <p>Opening throws DAMAGED where address, key, ciphertext or recipient do not belong together, and
 * LOCKED where the keys have been wiped. Opened contents are the caller's: she wipes them where it
 * matters.
 */
@Service
public class PartVault {

    private static final String CONTENT = "parasol part 1";
    private static final String DATA_KEY = "parasol data key 1";
    private static final String QUICK_KEY = "parasol quick key 1";
    private static final String SETTING = "parasol workspace setting 1";

    /** Seals a part to its recipients; without any, nobody could ever open it. */
    public SealedPart seal(PartAddress address, byte[] content, List<Recipient> recipients) {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("a part needs a recipient");
        }
        byte[] dataKey = SymmetricKey.random();
        byte[] padded = Padding.pad(content);
        try {
            byte[] ciphertext =
                    new SymmetricKey(dataKey).seal(padded, Canonical.address(CONTENT, address));
            byte[] info = Canonical.address(DATA_KEY, address);
            List<WrappedKey> keys =
                    recipients.stream()
                            .map(
                                    recipient ->
                                            new WrappedKey(
                                                    recipient.recipientId(),
                                                    Hpke.seal(
                                                            recipient.keys().encryption(),
                                                            dataKey,
                                                            info)))
                            .toList();
            return new SealedPart(ciphertext, keys);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** Opens a part that was sealed to this member. */
    public byte[] open(PartAddress address, byte[] ciphertext, WrappedKey key, AccountKeys keys) {
        return open(
                address, ciphertext, keys.open(key.sealed(), Canonical.address(DATA_KEY, address)));
    }

    /** Opens a part that was sealed to the workspace. */
    public byte[] open(PartAddress address, byte[] ciphertext, WrappedKey key, WorkspaceKeys keys) {
        return open(
                address, ciphertext, keys.open(key.sealed(), Canonical.address(DATA_KEY, address)));
    }

    /**
     * The data key wrapped anew for one recipient by somebody who can open it: for a member whose
     * keys are new.
     */
    public WrappedKey reseal(
            PartAddress address, WrappedKey key, WorkspaceKeys keys, Recipient recipient) {
        byte[] info = Canonical.address(DATA_KEY, address);
        byte[] dataKey = keys.open(key.sealed(), info);
        try {
            return new WrappedKey(
                    recipient.recipientId(),
                    Hpke.seal(recipient.keys().encryption(), dataKey, info));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /**
     * The data key under the workspace's symmetric key (61 bytes), which opens some hundred times
     * faster than the one sealed to its public key.
     */
    public byte[] quicken(PartAddress address, WrappedKey key, WorkspaceKeys keys) {
        byte[] dataKey = keys.open(key.sealed(), Canonical.address(DATA_KEY, address));
        try {
            return keys.sealSymmetric(dataKey, Canonical.address(QUICK_KEY, address));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /**
     * A data key sealed to the workspace's new keys, by keys that open the ones before too.
     *
     * @param quick what {@link #quicken} has made; null where nothing has
     */
    public RewrappedKey rewrap(
            PartAddress address, byte[] sealed, byte @Nullable [] quick, WorkspaceKeys keys) {
        byte[] info = Canonical.address(DATA_KEY, address);
        byte[] quickInfo = Canonical.address(QUICK_KEY, address);
        byte[] dataKey =
                quick == null ? keys.open(sealed, info) : keys.openSymmetric(quick, quickInfo);
        try {
            return new RewrappedKey(
                    Hpke.seal(keys.publicKeys().encryption(), dataKey, info),
                    keys.sealSymmetric(dataKey, quickInfo));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** Opens a part by what {@link #quicken} has made. */
    public byte[] openQuick(
            PartAddress address, byte[] ciphertext, byte[] quickKey, WorkspaceKeys keys) {
        return open(
                address,
                ciphertext,
                keys.openSymmetric(quickKey, Canonical.address(QUICK_KEY, address)));
    }

    /** Seals a setting that only the workspace's key holders may read. */
    public byte[] sealForWorkspace(
            WorkspaceId workspace, String label, byte[] content, WorkspaceKeys keys) {
        byte[] padded = Padding.pad(content);
        try {
            return keys.sealSymmetric(padded, setting(workspace, label));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** Opens what {@link #sealForWorkspace} has sealed under the same label. */
    public byte[] openForWorkspace(
            WorkspaceId workspace, String label, byte[] sealed, WorkspaceKeys keys) {
        return strip(keys.openSymmetric(sealed, setting(workspace, label)));
    }

    private static byte[] open(PartAddress address, byte[] ciphertext, byte[] dataKey) {
        try {
            return strip(
                    new SymmetricKey(dataKey)
                            .open(ciphertext, Canonical.address(CONTENT, address)));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    private static byte[] strip(byte[] padded) {
        try {
            return Padding.strip(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private static byte[] setting(WorkspaceId workspace, String label) {
        return Canonical.of(SETTING).uuid(workspace.value()).text(label).bytes();
    }
}
