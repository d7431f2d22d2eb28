package org.parasol.access;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parasol.access.internal.FactorRow;
import org.parasol.access.internal.FactorRows;
import org.parasol.access.internal.OpenSessions;
import org.parasol.access.internal.Passkeys;
import org.parasol.access.internal.RecoveryCodes;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountVault;
import org.parasol.vault.OneTimePasswords;
import org.parasol.vault.OneTimeSecret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people show besides their password: authenticator apps, passkeys, and single-use codes on
 * paper for the day when both are lost. Whoever changes her own has just typed her password.
 */
@Service
public class SecondFactors {

    private final FactorRows rows;
    private final RecoveryCodes codes;
    private final Passkeys passkeys;
    private final OneTimePasswords passwords;
    private final AccountVault vault;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    SecondFactors(
            FactorRows rows,
            RecoveryCodes codes,
            Passkeys passkeys,
            OneTimePasswords passwords,
            AccountVault vault,
            Accounts accounts,
            OpenSessions sessions,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.vault = vault;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of an account, the oldest first. */
    @Transactional(readOnly = true)
    public List<FactorRecord> of(AccountId account) {
        return rows.findByAccountId(account.value()).stream()
                .map(FactorRow::record)
                .sorted(Comparator.comparing(FactorRecord::since))
                .toList();
    }

    /** How many single-use codes an account has left. */
    @Transactional(readOnly = true)
    public int codesLeft(AccountId account) {
        return codes.left(account);
    }

    /** A secret for an app; nothing is stored before its first code was right. */
    public OneTimeSecret newApp() {
        return passwords.newSecret();
    }

    /**
     * Takes the app into use, in place of another one.
     *
     * @param code what the app shows now
     * @throws ProblemException {@link AccessProblem#FACTOR_WRONG}, {@link
     *     AccessProblem#FACTOR_EXISTS}, {@link AccessProblem#PROOF_EXPIRED}
     */
    @Transactional
    public void addApp(ProvenPassword password, OneTimeSecret secret, String code) {
        password.require(clock.instant());
        long step =
                passwords
                        .step(secret, code)
                        .orElseThrow(() -> new ProblemException(AccessProblem.FACTOR_WRONG));
        AccountId account = password.account();
        refuseSecond(password);
        rows.lockOf(account.value()).stream()
                .filter(row -> row.kind() == FactorKind.APP)
                .forEach(rows::delete);
        rows.save(FactorRow.app(account, clock.instant(), step));
        passwords.keep(password.keys(), secret);
        accounts.saveBundle(account, vault.rewrap(account, password.keys()));
        log("factor.app-added", account, account);
    }

    /** What the browser is asked to make. */
    @Transactional(readOnly = true)
    public PasskeyCreation newPasskey(ProvenPassword password, PasskeyOrigin origin) {
        password.require(clock.instant());
        return passkeys.creation(password.account(), origin);
    }

    /**
     * Takes a passkey into use.
     *
     * @param made what the browser has made, as JSON
     * @throws ProblemException {@link AccessProblem#PASSKEY_REFUSED}, {@link
     *     AccessProblem#FACTOR_EXISTS}, {@link AccessProblem#PROOF_EXPIRED}
     */
    @Transactional
    public void addPasskey(ProvenPassword password, PasskeyCreation asked, String made) {
        password.require(clock.instant());
        refuseSecond(password);
        passkeys.keep(password.account(), asked, made);
        log("factor.passkey-added", password.account(), password.account());
    }

    /** Asks one of her passkeys to sign, before she is signed in. */
    @Transactional(readOnly = true)
    public PasskeyChallenge ask(PendingSignIn pending, PasskeyOrigin origin) {
        PasskeyChallenge challenge = passkeys.challenge(pending.person().account(), origin);
        pending.challenge(challenge);
        return challenge;
    }

    /**
     * Takes one of her own away.
     *
     * @throws ProblemException {@link AccessProblem#FACTOR_LAST}, {@link
     *     AccessProblem#PROOF_EXPIRED}
     */
    @Transactional
    public void remove(ProvenPassword password, UUID factor) {
        password.require(clock.instant());
        AccountId account = password.account();
        List<FactorRow> own = rows.lockOf(account.value());
        Optional<FactorRow> found =
                own.stream().filter(row -> row.getId().equals(factor)).findFirst();
        if (found.isEmpty()) {
            return;
        }
        if (own.size() == 1) {
            throw new ProblemException(AccessProblem.FACTOR_LAST);
        }
        rows.delete(found.get());
        if (found.get().kind() == FactorKind.APP) {
            passwords.forget(password.keys());
            accounts.saveBundle(account, vault.rewrap(account, password.keys()));
        }
        log("factor.removed", account, account);
    }

    /** Ten new single-use codes, shown this once; the old ones are worthless. */
    @Transactional
    public List<String> newCodes(ProvenPassword password) {
        password.require(clock.instant());
        log("factor.codes-made", password.account(), password.account());
        return codes.make(password.account());
    }

    /**
     * Takes all of somebody's factors away, so that she sets up a new one at her next sign-in, and
     * ends her sessions. It checks no role: who may do this for whom is for the room that calls.
     */
    @Transactional
    public void reset(AccountId account) {
        forget(account);
        log("factor.reset", account, CurrentUser.require().account());
        sessions.endAllOfAfterCommit(account);
    }

    /** Takes all of an account's away, in the caller's transaction. */
    void forget(AccountId account) {
        rows.deleteAll(rows.lockOf(account.value()));
        codes.remove(account);
    }

    /** Whoever knows a password alone sets up nothing beside what its owner has set up. */
    private void refuseSecond(ProvenPassword password) {
        if (!password.signedIn() && rows.existsByAccountId(password.account().value())) {
            throw new ProblemException(AccessProblem.FACTOR_EXISTS);
        }
    }

    private void log(String action, AccountId account, AccountId by) {
        audit.append(
                new AuditEvent(
                        action,
                        accounts.find(account).flatMap(AccountRecord::workspace),
                        Optional.of(by),
                        Optional.of(account.value()),
                        new byte[0]));
    }
}
