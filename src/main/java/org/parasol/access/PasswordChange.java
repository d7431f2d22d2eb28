package org.parasol.access;

import java.util.Arrays;
import java.util.Optional;
import org.parasol.access.internal.AccountRow;
import org.parasol.access.internal.AccountRows;
import org.parasol.access.internal.OpenSessions;
import org.parasol.access.internal.SignInThrottle;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.ApplicationSecret;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.parasol.vault.StretchedPassword;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives an account a new password and wraps its keys anew. Guessing the old one is slowed down as
 * at sign-in: an open session left alone is a way to guess too.
 */
@Component
class PasswordChange {

    private final AccountRows rows;
    private final ApplicationSecret secret;
    private final PasswordStretching stretching;
    private final AccountVault vault;
    private final PasswordRules rules;
    private final WorkspaceNames workspaces;
    private final SignInThrottle throttle;
    private final OpenSessions sessions;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PasswordChange(
            AccountRows rows,
            ApplicationSecret secret,
            PasswordStretching stretching,
            AccountVault vault,
            PasswordRules rules,
            WorkspaceNames workspaces,
            SignInThrottle throttle,
            OpenSessions sessions,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.secret = secret;
        this.stretching = stretching;
        this.vault = vault;
        this.rules = rules;
        this.workspaces = workspaces;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    void change(AccountId id, char[] old, char[] fresh) {
        try {
            AccountRow row = rows.findById(id.value()).orElseThrow();
            rules.checkPassword(
                    secret.reveal("username", row.usernameSealed()),
                    row.workspace().flatMap(workspaces::of),
                    fresh);
            SignInThrottle.Attempt counted =
                    throttle.begin("password of " + id, Optional.empty())
                            .orElseThrow(() -> new ProblemException(AccessProblem.TOO_OFTEN));
            PasswordParameters parameters = stretching.fresh();
            try (StretchedPassword before =
                            stretching.stretch(old, PasswordParameters.parse(row.parameters()));
                    StretchedPassword after = stretching.stretch(fresh, parameters)) {
                if (!before.matches(row.verifier())) {
                    throw new ProblemException(AccessProblem.PASSWORD_WRONG);
                }
                counted.succeeded();
                transaction.executeWithoutResult(
                        status -> store(id, row.verifier(), before, after, parameters));
            }
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    private void store(
            AccountId id,
            byte[] verifier,
            StretchedPassword before,
            StretchedPassword after,
            PasswordParameters parameters) {
        // Read again: a bundle stored since, with a workspace pinned, must not be undone.
        AccountRow row = rows.findById(id.value()).orElseThrow();
        if (!Arrays.equals(row.verifier(), verifier)) {
            throw new ProblemException(AccessProblem.PASSWORD_WRONG);
        }
        try (AccountKeys keys = vault.unlock(id, row.bundle(), before)) {
            row.keys(
                    after.verifierHash(),
                    parameters.encode(),
                    vault.wrap(id, keys, after),
                    keys.publicKeys().encoded());
        }
        audit.append(
                new AuditEvent(
                        "account.password-changed",
                        row.workspace(),
                        Optional.of(id),
                        Optional.of(id.value()),
                        new byte[0]));
        sessions.endAllOfAfterCommit(id);
    }
}
