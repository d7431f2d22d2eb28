package org.parasol.audit.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parasol.audit.Finding;

/** Goes through a chain from entry to entry and stops at the first that does not fit. */
final class Walk {

    private final byte[] scope;
    private final Head head;
    private final TreeMap<Long, byte[]> signed;
    private long sequence;
    private byte[] hash;
    private @Nullable Finding found;

    Walk(byte[] scope, Head from, Head head, Map<Long, byte[]> signed) {
        this.scope = scope;
        this.head = head;
        this.signed = new TreeMap<>(signed);
        this.sequence = from.sequence();
        this.hash = from.hash();
    }

    /**
     * Takes the next entry.
     *
     * @param stored the hash that stands with it
     * @param salt of what stands beside it; null where that was erased or never was
     */
    void step(ChainEntry entry, byte[] stored, byte @Nullable [] salt, byte @Nullable [] detail) {
        if (found != null) {
            return;
        }
        Finding.Kind wrong = wrong(entry, stored, salt, detail);
        if (wrong != null) {
            found = new Finding(sequence + 1, wrong);
            return;
        }
        sequence++;
        hash = stored;
    }

    private Finding.@Nullable Kind wrong(
            ChainEntry entry, byte[] stored, byte @Nullable [] salt, byte @Nullable [] detail) {
        if (entry.sequence() != sequence + 1) {
            return Finding.Kind.MISSING;
        }
        if (!Arrays.equals(entry.hash(scope), stored)) {
            return Finding.Kind.CHANGED;
        }
        if (!Arrays.equals(entry.previous(), hash)) {
            return Finding.Kind.MOVED;
        }
        if (salt != null
                && detail != null
                && !Arrays.equals(Details.commitment(salt, detail), entry.commitment())) {
            return Finding.Kind.DETAIL;
        }
        if (!Arrays.equals(stored, signed.getOrDefault(entry.sequence(), stored))) {
            return Finding.Kind.SIGNED;
        }
        if (entry.sequence() == head.sequence() && !Arrays.equals(stored, head.hash())) {
            return Finding.Kind.CUT_OFF;
        }
        return null;
    }

    /** The number of the last entry that fits. */
    long sequence() {
        return sequence;
    }

    /** What does not fit, once all entries were taken. */
    Optional<Finding> finding() {
        if (found != null) {
            return Optional.of(found);
        }
        if (!signed.isEmpty() && signed.lastKey() > sequence) {
            return Optional.of(new Finding(signed.lastKey(), Finding.Kind.SIGNED));
        }
        return sequence < head.sequence()
                ? Optional.of(new Finding(sequence + 1, Finding.Kind.CUT_OFF))
                : Optional.empty();
    }
}
