package org.parasol.exchange.internal;

import java.util.List;
import java.util.Set;
import org.parasol.access.AccountMove;
import org.parasol.audit.LogEnd;
import org.parasol.base.Tenancy;
import org.parasol.base.Tombstone;
import org.parasol.base.TombstoneKeeper;
import org.parasol.base.Tombstones;
import org.parasol.base.WorkspaceId;
import org.parasol.facts.ContributorEnd;
import org.parasol.workspace.WorkspaceArrival;
import org.parasol.workspace.WorkspaceRemoval;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes everything of a workspace, in all rooms; also what a restored backup brings back. */
@Component
public class Erasure implements TombstoneKeeper {

    private final WorkspaceRemoval removal;
    private final WorkspaceArrival arrival;
    private final AccountMove accounts;
    private final ContributorEnd contributors;
    private final LogEnd log;
    private final Tombstones tombstones;
    private final TransactionTemplate transaction;

    Erasure(
            WorkspaceRemoval removal,
            WorkspaceArrival arrival,
            AccountMove accounts,
            ContributorEnd contributors,
            LogEnd log,
            Tombstones tombstones,
            PlatformTransactionManager transactions) {
        this.removal = removal;
        this.arrival = arrival;
        this.accounts = accounts;
        this.contributors = contributors;
        this.log = log;
        this.tombstones = tombstones;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All of it, in the caller's transaction; its members' sessions end with that. */
    public void erase(WorkspaceId workspace) {
        tombstones.add(Tombstone.Kind.ERASED, workspace.value());
        eraseRows(workspace);
    }

    @Override
    public Set<Tombstone.Kind> kinds() {
        return Set.of(Tombstone.Kind.ERASED);
    }

    @Override
    public List<Tombstone> bury(List<Tombstone> stones) {
        return stones.stream().filter(this::wasHere).toList();
    }

    private boolean wasHere(Tombstone stone) {
        WorkspaceId workspace = new WorkspaceId(stone.ids().getFirst());
        if (!arrival.isHere(workspace)) {
            return false;
        }
        Tenancy.run(
                workspace, () -> transaction.executeWithoutResult(status -> eraseRows(workspace)));
        return true;
    }

    private void eraseRows(WorkspaceId workspace) {
        removal.removeRows(workspace);
        accounts.delete(workspace);
        removal.removeItself(workspace);
        contributors.end(workspace);
        log.end(workspace);
    }
}
