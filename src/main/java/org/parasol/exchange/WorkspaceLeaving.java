package org.parasol.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.exchange.internal.Erasure;
import org.parasol.exchange.internal.LeavingRow;
import org.parasol.exchange.internal.LeavingRows;
import org.parasol.workspace.WorkspaceSettings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases the workspace here, for good. One admin asks for it, a second admin or a coordinator
 * confirms it within seven days; who is alone with it needs nobody.
 */
@Service
@PreAuthorize("hasAnyRole('WORKSPACE_ADMIN', 'COORDINATOR')")
public class WorkspaceLeaving {

    /** For so long another person can confirm. */
    public static final Duration TIME = Duration.ofDays(7);

    private final LeavingRows rows;
    private final Erasure erasure;
    private final Accounts accounts;
    private final WorkspaceSettings settings;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WorkspaceLeaving(
            LeavingRows rows,
            Erasure erasure,
            Accounts accounts,
            WorkspaceSettings settings,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.erasure = erasure;
        this.accounts = accounts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was asked for and can still be confirmed. */
    public Optional<AskedToLeave> asked() {
        return stored().map(
                        row ->
                                new AskedToLeave(
                                        accounts.find(row.askedBy())
                                                .map(AccountRecord::username)
                                                .orElse(""),
                                        row.askedBy().equals(CurrentUser.require().account()),
                                        until(row)));
    }

    /** Whether nobody else could confirm it: then asking is enough. */
    public boolean alone() {
        SignedIn asking = CurrentUser.require();
        return accounts.ofWorkspace(Tenancy.require()).stream()
                .filter(AccountRecord::active)
                .filter(account -> !account.id().equals(asking.account()))
                .noneMatch(
                        account ->
                                account.roles().contains(Role.WORKSPACE_ADMIN)
                                        || account.roles().contains(Role.COORDINATOR));
    }

    /**
     * Asks that the workspace be erased; whoever is alone with it erases it by that.
     *
     * @param name the workspace's name, typed by hand
     * @param password of the signed-in person; wiped
     * @return whether it is erased already: then her session has ended
     * @throws ProblemException OTHER_NAME; PASSWORD_WRONG, TOO_OFTEN
     */
    @PreAuthorize("hasRole('WORKSPACE_ADMIN')")
    public boolean ask(String name, char[] password) {
        accounts.provePassword(password);
        if (!name.strip().equals(settings.name().strip())) {
            throw new ProblemException(ExchangeProblem.OTHER_NAME);
        }
        boolean alone = alone();
        transaction.executeWithoutResult(
                status -> {
                    log("workspace.left-asked");
                    if (alone) {
                        erasure.erase(Tenancy.require());
                    } else {
                        rows.findById(Tenancy.require().value()).ifPresent(rows::delete);
                        rows.flush();
                        rows.save(
                                new LeavingRow(
                                        Tenancy.require(),
                                        CurrentUser.require().account(),
                                        clock.instant()));
                    }
                });
        return alone;
    }

    /**
     * Confirms what somebody else asked for: everything of the workspace is deleted.
     *
     * @param password of the signed-in person; wiped
     * @throws ProblemException NOT_ASKED where nobody else did within seven days; PASSWORD_WRONG,
     *     TOO_OFTEN
     */
    public void confirm(char[] password) {
        accounts.provePassword(password);
        transaction.executeWithoutResult(
                status -> {
                    LeavingRow row =
                            stored().orElseThrow(
                                            () -> new ProblemException(ExchangeProblem.NOT_ASKED));
                    if (row.askedBy().equals(CurrentUser.require().account())) {
                        throw new ProblemException(ExchangeProblem.NOT_ASKED);
                    }
                    erasure.erase(Tenancy.require());
                });
    }

    /** Keeps the workspace: what was asked for is off. Logged. */
    public void keep() {
        transaction.executeWithoutResult(
                status ->
                        rows.findById(Tenancy.require().value())
                                .ifPresent(
                                        row -> {
                                            rows.delete(row);
                                            log("workspace.left-kept");
                                        }));
    }

    private Optional<LeavingRow> stored() {
        return rows.findById(Tenancy.require().value())
                .filter(row -> clock.instant().isBefore(until(row)));
    }

    private static Instant until(LeavingRow row) {
        return row.askedAt().plus(TIME);
    }

    private void log(String action) {
        audit.append(
                new AuditEvent(
                        action,
                        Tenancy.current(),
                        Optional.of(CurrentUser.require().account()),
                        Tenancy.current().map(WorkspaceId::value),
                        new byte[0]));
    }
}
