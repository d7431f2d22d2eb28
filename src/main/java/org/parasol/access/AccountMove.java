package org.parasol.access;

import java.util.List;
import org.parasol.access.internal.OpenSessions;
import org.parasol.base.AccountId;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What becomes of accounts when a workspace arrives from elsewhere or leaves. It checks no role:
 * that is for the room that calls.
 */
@Component
public class AccountMove {

    private final JdbcTemplate database;
    private final OpenSessions sessions;

    AccountMove(JdbcTemplate database, OpenSessions sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    /**
     * Lets all accounts of one workspace belong to another, in the caller's transaction; their
     * sessions end with it, because they know the one before.
     */
    public void move(WorkspaceId from, WorkspaceId to) {
        List<AccountId> moved = endSessions(from);
        moved.forEach(
                account ->
                        database.update(
                                "UPDATE account SET workspace_id = ?, row_version = row_version + 1"
                                        + " WHERE id = ?",
                                Uuids.bytes(to.value()),
                                Uuids.bytes(account.value())));
    }

    /** Deletes all accounts of a workspace with their factors, in the caller's transaction. */
    public void delete(WorkspaceId workspace) {
        endSessions(workspace)
                .forEach(
                        account -> {
                            byte[] id = Uuids.bytes(account.value());
                            database.update("DELETE FROM second_factor WHERE account_id = ?", id);
                            database.update(
                                    "DELETE FROM factor_recovery_code WHERE account_id = ?", id);
                            database.update("DELETE FROM account WHERE id = ?", id);
                        });
    }

    private List<AccountId> endSessions(WorkspaceId workspace) {
        List<AccountId> accounts =
                database.query(
                        "SELECT id FROM account WHERE workspace_id = ?",
                        (row, number) -> new AccountId(Uuids.from(row.getBytes(1))),
                        Uuids.bytes(workspace.value()));
        accounts.forEach(sessions::endAllUnloggedAfterCommit);
        return accounts;
    }
}
