package org.parasol.report.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.report.OpeningProgress;
import org.parasol.vault.KeyRing;
import org.parasol.vault.WorkspaceKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The indexes of all workspaces with an unlocked coordinator. Each belongs to the sessions that
 * have used it and goes with the last of them.
 */
@Component
public class ReportIndexes {

    /** How long an index may not know of what another node has saved. */
    private static final long STALE_AFTER_NANOS = 2_000_000_000L;

    private final Map<WorkspaceId, Held> held = new ConcurrentHashMap<>();
    private final IndexOpening opening;
    private final ReportTrail trail;
    private final long bytesLimit;

    ReportIndexes(
            IndexOpening opening,
            ReportTrail trail,
            @Value("${parasol.report.index-mebibytes:256}") int mebibytesLimit) {
        this.opening = opening;
        this.trail = trail;
        this.bytesLimit = mebibytesLimit * 1024L * 1024L;
    }

    /**
     * The index of the current workspace as it stands, opened with this session's keys.
     *
     * @throws org.parasol.base.ProblemException LOCKED where the keys have been wiped
     */
    public IndexSnapshot current(KeyRing session, WorkspaceKeys keys, OpeningProgress progress) {
        WorkspaceId workspace = Tenancy.require();
        Held index = held.computeIfAbsent(workspace, id -> new Held());
        if (index.isJoinedBy(session)) {
            session.atWipe(() -> release(workspace, index, session));
        }
        IndexSnapshot snapshot = index.current(keys, progress);
        makeRoom(workspace);
        return snapshot;
    }

    /** The index as this session last saw it; empty where it has not opened it. */
    public Optional<IndexSnapshot> held(KeyRing session) {
        return Optional.ofNullable(held.get(Tenancy.require()))
                .flatMap(index -> index.seenBy(session));
    }

    /** Lets the next reader look for changes, once the current transaction has been committed. */
    public void touchAfterCommit() {
        WorkspaceId workspace = Tenancy.require();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        Held index = held.get(workspace);
                        if (index != null) {
                            index.touch();
                        }
                    }
                });
    }

    /** Whether the workspace's index is in memory. */
    public boolean holds(WorkspaceId workspace) {
        return held.containsKey(workspace);
    }

    private void release(WorkspaceId workspace, Held index, KeyRing session) {
        if (index.isLeftByLast(session)) {
            held.remove(workspace, index);
        }
    }

    /** Drops the indexes used longest ago while all together take more than is allowed. */
    private void makeRoom(WorkspaceId inUse) {
        while (held.values().stream().mapToLong(Held::bytes).sum() > bytesLimit) {
            var oldest =
                    held.entrySet().stream()
                            .filter(entry -> !entry.getKey().equals(inUse))
                            .min(Map.Entry.comparingByValue(Held.BY_USE));
            if (oldest.isEmpty()) {
                return;
            }
            held.remove(oldest.get().getKey(), oldest.get().getValue());
        }
    }

    /** One workspace's index and the sessions it belongs to. */
    private final class Held {

        private static final Comparator<Held> BY_USE =
                Comparator.comparingLong(held -> held.usedAt);

        private final Set<KeyRing> sessions = Collections.newSetFromMap(new IdentityHashMap<>());
        private @Nullable IndexSnapshot snapshot;
        private volatile long bytes;
        private volatile boolean touched = true;
        private volatile long usedAt;
        private long checkedAt;
        private long trailLength;

        synchronized boolean isJoinedBy(KeyRing session) {
            return sessions.add(session);
        }

        synchronized Optional<IndexSnapshot> seenBy(KeyRing session) {
            return sessions.contains(session) ? Optional.ofNullable(snapshot) : Optional.empty();
        }

        /** Takes a session out; the lines go with the last one. */
        synchronized boolean isLeftByLast(KeyRing session) {
            sessions.remove(session);
            if (sessions.isEmpty()) {
                snapshot = null;
            }
            return sessions.isEmpty();
        }

        synchronized IndexSnapshot current(WorkspaceKeys keys, OpeningProgress progress) {
            usedAt = System.nanoTime();
            IndexSnapshot known = snapshot;
            if (known != null && !touched && usedAt - checkedAt < STALE_AFTER_NANOS) {
                return known;
            }
            touched = false;
            try {
                // Asked before the summaries are read: what is sealed meanwhile is met next time.
                long length = trail.length();
                if (known != null && known.isComplete() && length == trailLength) {
                    checkedAt = usedAt;
                    return known;
                }
                IndexSnapshot fresh = opening.refresh(known, keys, progress);
                checkedAt = System.nanoTime();
                trailLength = length;
                bytes = fresh.bytes();
                snapshot = fresh;
                return fresh;
            } catch (RuntimeException e) {
                touched = true;
                throw e;
            }
        }

        void touch() {
            touched = true;
        }

        long bytes() {
            return bytes;
        }
    }
}
