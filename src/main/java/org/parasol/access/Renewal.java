package org.parasol.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parasol.access.internal.AccountRow;
import org.parasol.access.internal.AccountRows;
import org.parasol.access.internal.OpenSessions;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.NewAccountKeys;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account whose password is lost a new password, and with it new keys: what was sealed to
 * the old ones alone stays closed. It checks no role: who may do that is for the room that calls.
 */
@Component
public class Renewal {

    private final AccountRows rows;
    private final PasswordRules rules;
    private final WorkspaceNames workspaces;
    private final PasswordStretching stretching;
    private final AccountVault vault;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final AuditLog audit;

    Renewal(
            AccountRows rows,
            PasswordRules rules,
            WorkspaceNames workspaces,
            PasswordStretching stretching,
            AccountVault vault,
            SecondFactors factors,
            OpenSessions sessions,
            AuditLog audit) {
        this.rows = rows;
        this.rules = rules;
        this.workspaces = workspaces;
        this.stretching = stretching;
        this.vault = vault;
        this.factors = factors;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Checks and stretches the new password, which is wiped; before any row is locked, because it
     * takes a third of a second.
     *
     * @throws ProblemException PASSWORD_SHORT, PASSWORD_COMMON, PASSWORD_NAME, PASSWORD_WEAK; the
     *     vault's BUSY
     */
    public PreparedRenewal prepare(AccountRecord account, char[] password) {
        try {
            rules.checkPassword(
                    account.username(), account.workspace().flatMap(workspaces::of), password);
            PasswordParameters parameters = stretching.fresh();
            return new PreparedRenewal(
                    account, parameters, stretching.stretch(password, parameters));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Stores the new password and new keys, takes the second factors away and ends all sessions, in
     * the caller's transaction.
     *
     * @param beforeStored may pin something in the new keys
     */
    @Transactional
    public void renew(
            PreparedRenewal prepared,
            BiFunction<AccountId, AccountKeys, AccountKeys> beforeStored) {
        AccountId id = prepared.account().id();
        AccountRow row = rows.findById(id.value()).filter(AccountRow::active).orElseThrow();
        NewAccountKeys fresh = vault.create(id, prepared.stretched());
        row.keys(
                prepared.stretched().verifierHash(),
                prepared.parameters().encode(),
                fresh.bundle(),
                fresh.keys().publicKeys().encoded());
        AccountKeys pinned = beforeStored.apply(id, fresh.keys());
        row.bundle(vault.wrap(id, pinned, prepared.stretched()));
        pinned.close();
        factors.forget(id);
        audit.append(
                new AuditEvent(
                        "account.renewed",
                        row.workspace(),
                        Optional.empty(),
                        Optional.of(id.value()),
                        new byte[0]));
        sessions.endAllOfAfterCommit(id);
    }
}
