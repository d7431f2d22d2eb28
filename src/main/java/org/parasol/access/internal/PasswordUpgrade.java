package org.parasol.access.internal;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.parasol.vault.StretchedPassword;
import org.parasol.vault.VaultProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stretches a password anew, at its next sign-in, where the configuration asks for more than when
 * it was chosen. Nothing is asked of its owner but a third of a second.
 */
@Component
class PasswordUpgrade {

    private final AccountRows rows;
    private final PasswordStretching stretching;
    private final AccountVault vault;
    private final OpenSessions sessions;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    PasswordUpgrade(
            AccountRows rows,
            PasswordStretching stretching,
            AccountVault vault,
            OpenSessions sessions,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.stretching = stretching;
        this.vault = vault;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Stretches the password of somebody who has just given it; the array is wiped.
     *
     * @return the hash of her verifier as it is stored from now on
     */
    byte[] upgrade(AccountRow row, SignedIn person, char[] password) {
        try {
            if (!stretching.outdated(PasswordParameters.parse(row.parameters()))) {
                return row.verifier();
            }
            PasswordParameters parameters = stretching.fresh();
            try (StretchedPassword after = stretching.stretch(password, parameters)) {
                return Objects.requireNonNull(
                        transaction.execute(status -> store(row, person, after, parameters)));
            }
        } catch (ProblemException e) {
            if (e.problem() == VaultProblem.BUSY) {
                // Many are at the door: another time.
                return row.verifier();
            }
            throw e;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private byte[] store(
            AccountRow read,
            SignedIn person,
            StretchedPassword after,
            PasswordParameters parameters) {
        AccountRow row = rows.findById(read.getId()).orElseThrow();
        if (!Arrays.equals(row.verifier(), read.verifier())
                || !Arrays.equals(row.bundle(), read.bundle())) {
            // Another session has just changed the keys: what it stored is not undone.
            return row.verifier();
        }
        audit.append(
                new AuditEvent(
                        "account.password-stretched",
                        row.workspace(),
                        Optional.of(person.account()),
                        Optional.of(person.account().value()),
                        new byte[0]));
        AccountKeys keys = person.keys().account();
        row.keys(
                after.verifierHash(),
                parameters.encode(),
                vault.wrap(person.account(), keys, after),
                keys.publicKeys().encoded());
        // Others of hers remember the old wrapping and would store it again.
        sessions.endAllOfAfterCommit(person.account());
        return row.verifier();
    }
}
