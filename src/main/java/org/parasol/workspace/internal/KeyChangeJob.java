package org.parasol.workspace.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.KeyRing;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.KeyedContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals to a workspace's new keys what is sealed to the old ones, beside what a key holder does and
 * with the lease of her session: it stops when her keys are wiped, and goes on at the next unlock
 * of a key holder from where it was.
 */
@Component
public class KeyChangeJob {

    private static final Logger LOG = LoggerFactory.getLogger(KeyChangeJob.class);

    private final KeyChangeRows changes;
    private final KeyedContent content;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final boolean inBackground;
    private final Set<WorkspaceId> running = ConcurrentHashMap.newKeySet();

    KeyChangeJob(
            KeyChangeRows changes,
            KeyedContent content,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${parasol.workspace.change-keys-in-background:true}") boolean inBackground) {
        this.changes = changes;
        this.content = content;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.inBackground = inBackground;
    }

    /** Goes on soon, where a change is under way and nobody is at it. */
    public void soon(WorkspaceId workspace, KeyRing session) {
        if (inBackground && running.add(workspace)) {
            Thread.ofVirtual()
                    .name("changing-keys")
                    .start(
                            () -> {
                                try {
                                    run(workspace, session);
                                } finally {
                                    running.remove(workspace);
                                }
                            });
        }
    }

    /** Goes on at once, until all is done or the session's keys are wiped. */
    void run(WorkspaceId workspace, KeyRing session) {
        try {
            session.workspace()
                    .filter(WorkspaceKeys::opensPrevious)
                    .ifPresent(keys -> Tenancy.run(workspace, () -> run(keys)));
        } catch (ProblemException e) {
            LOG.debug("Changing keys stopped: {}", e.problem().key());
        } catch (RuntimeException e) {
            LOG.warn("Changing keys failed, it goes on later: {}", e.getClass().getName());
        }
    }

    private void run(WorkspaceKeys keys) {
        boolean more = step(keys);
        while (more) {
            more = step(keys);
        }
        content.rewrapRest(keys);
        transaction.executeWithoutResult(
                status -> underWay().ifPresent(row -> row.finish(clock.instant())));
        keys.dropPrevious();
    }

    private boolean step(WorkspaceKeys keys) {
        Optional<KeyChangeRow> row = transaction.execute(status -> underWay());
        if (row == null || row.isEmpty()) {
            return false;
        }
        Optional<KeyedContent.Step> step = content.rewrap(keys, row.get().reached().orElse(null));
        step.ifPresent(
                done ->
                        transaction.executeWithoutResult(
                                status ->
                                        underWay()
                                                .ifPresent(
                                                        at ->
                                                                at.reached(
                                                                        done.last(),
                                                                        done.done(),
                                                                        done.damaged()))));
        return step.isPresent();
    }

    private Optional<KeyChangeRow> underWay() {
        return changes.findFirstByFinishedAtIsNullOrderByNumberDesc();
    }
}
