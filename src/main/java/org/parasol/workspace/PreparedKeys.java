package org.parasol.workspace;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.parasol.base.ProblemException;
import org.parasol.vault.RecoveryCode;
import org.parasol.vault.WorkspaceKeys;

/**
 * A recovery code between being made and being stored, with the keys that it opens: they live in
 * one session until a person has shown that the code is written down. Nothing of it is ever
 * serialised.
 */
public final class PreparedKeys implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FULL_GROUPS = 8;

    private final WorkspaceKeys keys;
    private final RecoveryCode recoveryCode;
    private final List<Integer> askedGroups = twoGroups();
    private boolean handedOver;

    private PreparedKeys(WorkspaceKeys keys, RecoveryCode recoveryCode, boolean handedOver) {
        this.keys = keys;
        this.recoveryCode = recoveryCode;
        this.handedOver = handedOver;
    }

    /** New keys, which are wiped with this unless they were stored. */
    static PreparedKeys ofNew(WorkspaceKeys keys, RecoveryCode code) {
        return new PreparedKeys(keys, code, false);
    }

    /** A new code for keys that the session holds already. */
    static PreparedKeys ofHeld(WorkspaceKeys keys, RecoveryCode code) {
        return new PreparedKeys(keys, code, true);
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

    /**
     * Refuses what is not written down.
     *
     * @param typed the asked groups, in their order
     * @throws ProblemException {@link WorkspaceProblem#WRONG_RECOVERY_GROUPS}
     */
    void requireWrittenDown(List<String> typed) {
        List<String> groups = groups();
        List<String> expected = askedGroups.stream().map(number -> groups.get(number - 1)).toList();
        if (!expected.equals(typed.stream().map(PreparedKeys::readable).toList())) {
            throw new ProblemException(WorkspaceProblem.WRONG_RECOVERY_GROUPS);
        }
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

    /** What people write for what they read: the code has neither I, L nor O. */
    private static String readable(String group) {
        return group.strip()
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static List<Integer> twoGroups() {
        return RANDOM.ints(1, FULL_GROUPS + 1).distinct().limit(2).sorted().boxed().toList();
    }
}
