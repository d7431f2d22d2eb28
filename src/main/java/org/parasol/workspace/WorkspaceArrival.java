package org.parasol.workspace;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.parasol.access.AccountMove;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.internal.Certification;
import org.parasol.workspace.internal.StoredKeys;
import org.parasol.workspace.internal.WorkspaceKeyRow;
import org.parasol.workspace.internal.WorkspaceKeyRows;
import org.parasol.workspace.internal.WorkspaceRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A workspace arrives from another installation, under its own id and with its own keys, in the
 * place of an empty one. It checks no role: that is for the room that calls.
 */
@Component
public class WorkspaceArrival {

    private final WorkspaceRows workspaces;
    private final WorkspaceKeyRows keyRows;
    private final StoredKeys storedKeys;
    private final WorkspaceRemoval removal;
    private final AccountMove accountMove;
    private final Accounts accounts;
    private final AccountVault accountVault;
    private final Certification certification;
    private final JdbcTemplate database;
    private final Clock clock;

    WorkspaceArrival(
            WorkspaceRows workspaces,
            WorkspaceKeyRows keyRows,
            StoredKeys storedKeys,
            WorkspaceRemoval removal,
            AccountMove accountMove,
            Accounts accounts,
            AccountVault accountVault,
            Certification certification,
            JdbcTemplate database,
            Clock clock) {
        this.workspaces = workspaces;
        this.keyRows = keyRows;
        this.storedKeys = storedKeys;
        this.removal = removal;
        this.accountMove = accountMove;
        this.accounts = accounts;
        this.accountVault = accountVault;
        this.certification = certification;
        this.database = database;
        this.clock = clock;
    }

    /** Whether a workspace with this id is here already. */
    public boolean isHere(WorkspaceId id) {
        return !database.query(
                        "SELECT 1 FROM workspace WHERE id = ?",
                        (row, number) -> row.getInt(1),
                        Uuids.bytes(id.value()))
                .isEmpty();
    }

    /**
     * Puts the arriving workspace's row in the place of an empty one, whose name it takes; its
     * members move with it. In the caller's transaction.
     *
     * @throws ProblemException KEYS_EXIST where that one is not empty
     */
    public void replaceEmpty(WorkspaceId empty, WorkspaceId arriving, int retentionMonths) {
        byte[] name =
                workspaces
                        .lock(empty.value())
                        .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_SUCH_WORKSPACE))
                        .nameSealed();
        if (storedKeys.made().contains(empty)) {
            throw new ProblemException(WorkspaceProblem.KEYS_EXIST);
        }
        database.update(
                "INSERT INTO workspace (id, row_version, created_month, name_sealed, opted_in,"
                        + " retention_months) VALUES (?, 0, ?, ?, FALSE, ?)",
                Uuids.bytes(arriving.value()),
                YearMonth.now(clock.withZone(ZoneOffset.UTC)).toString(),
                name,
                retentionMonths);
        accountMove.move(empty, arriving);
        removal.removeRows(empty);
        removal.removeItself(empty);
    }

    /**
     * Gives the arrived workspace its keys, and its first admin here the keys with it, as the
     * ceremony does. In a transaction that works for the arrived workspace.
     *
     * @param recovery the keys under the recovery code, as they were
     */
    public void keys(WorkspaceKeys keys, byte[] recovery) {
        SignedIn admin = CurrentUser.require();
        AccountKeys own = admin.keys().account();
        keyRows.saveAndFlush(
                new WorkspaceKeyRow(
                        Tenancy.require(),
                        keys.recipientId(),
                        keys.publicKeys().encoded(),
                        recovery,
                        clock.instant()));
        certification.certify(admin.account(), own.publicKeys(), admin.roles(), keys);
        certification.share(admin.account(), own.publicKeys(), keys);
        // Last, because what is pinned in memory is not undone with the transaction.
        accountVault.pin(own, keys.publicKeys());
        accounts.saveBundle(admin.account(), accountVault.rewrap(admin.account(), own));
    }
}
