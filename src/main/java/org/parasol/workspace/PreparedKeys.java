package org.parasol.workspace;

import java.util.List;
import org.parasol.vault.RecoveryCode;
import org.parasol.vault.WorkspaceKeys;

/**
 * A workspace's keys between being made and being stored: they live in the first admin's session
 * until she has shown that the recovery code is written down. Nothing of it is ever serialised.
 */
public final class PreparedKeys implements AutoCloseable {

    private final WorkspaceKeys keys;
    private final RecoveryCode recoveryCode;
    private final List<Integer> askedGroups;
    private boolean handedOver;

    PreparedKeys(WorkspaceKeys keys, RecoveryCode recoveryCode, List<Integer> askedGroups) {
        this.keys = keys;
        this.recoveryCode = recoveryCode;
        this.askedGroups = List.copyOf(askedGroups);
    }

    WorkspaceKeys keys() {
        return keys;
    }

    RecoveryCode recoveryCode() {
        return recoveryCode;
    }

    /**
     * The code on paper that opens the workspace when no key holder can, in the groups in which it
     * is written down; the last is its check character.
     */
    public List<String> groups() {
        return List.of(recoveryCode.text().split("-", -1));
    }

    /** Which two groups she types back, counted from 1. */
    public List<Integer> askedGroups() {
        return askedGroups;
    }

    /** From now on the keys belong to the session's key ring. */
    void handOver() {
        handedOver = true;
    }

    /** Wipes the code, and keys that were not stored. */
    @Override
    public void close() {
        recoveryCode.close();
        if (!handedOver) {
            keys.close();
        }
    }
}
