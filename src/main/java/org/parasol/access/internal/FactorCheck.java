package org.parasol.access.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parasol.access.FactorExemption;
import org.parasol.access.FactorKind;
import org.parasol.access.PendingSignIn;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.OneTimePasswords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the second factor of somebody whose password was right. Wrong answers are slowed down for
 * the account, wherever they come from: whoever gives them knows the password already.
 */
@Component
class FactorCheck {

    private final FactorRows rows;
    private final RecoveryCodes codes;
    private final Passkeys passkeys;
    private final OneTimePasswords passwords;
    private final SignInThrottle throttle;
    private final ObjectProvider<FactorExemption> exemption;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    FactorCheck(
            FactorRows rows,
            RecoveryCodes codes,
            Passkeys passkeys,
            OneTimePasswords passwords,
            SignInThrottle throttle,
            ObjectProvider<FactorExemption> exemption,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.codes = codes;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.throttle = throttle;
        this.exemption = exemption;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether whoever signs in with this name shows nothing besides her password. */
    boolean exempt(String username) {
        return exemption.stream().anyMatch(rule -> rule.exempts(username));
    }

    /** Whether an account has set up any factor. */
    boolean setUp(AccountId account) {
        return rows.existsByAccountId(account.value());
    }

    /**
     * Checks what an app shows, or a single-use code; either works once.
     *
     * @throws Refused.Wait where too many were wrong
     */
    boolean code(PendingSignIn pending, String typed) {
        return counted(
                pending,
                () ->
                        RecoveryCodes.looksLikeOne(typed)
                                ? recovery(pending.person(), typed)
                                : app(pending.person(), typed));
    }

    /**
     * Checks what a passkey has signed.
     *
     * @throws Refused.Wait where too many were wrong
     */
    boolean passkey(PendingSignIn pending, String answer) {
        AccountId account = pending.person().account();
        return counted(
                pending,
                () ->
                        pending.takeChallenge()
                                .filter(asked -> passkeys.signed(account, asked, answer))
                                .isPresent());
    }

    private boolean app(SignedIn person, String typed) {
        List<FactorRow> own = rows.lockOf(person.account().value());
        Optional<FactorRow> app =
                own.stream().filter(row -> row.kind() == FactorKind.APP).findFirst();
        if (app.isEmpty()) {
            return false;
        }
        OptionalLong step = passwords.step(person.keys().account(), typed, app.get().usedStep());
        step.ifPresent(app.get()::used);
        return step.isPresent();
    }

    private boolean recovery(SignedIn person, String typed) {
        boolean used = codes.use(person.account(), typed);
        if (used) {
            log("factor.code-used", person);
        }
        return used;
    }

    private boolean counted(PendingSignIn pending, java.util.function.BooleanSupplier check) {
        SignedIn person = pending.person();
        SignInThrottle.Attempt attempt =
                throttle.begin("factor of " + person.account(), Optional.empty())
                        .orElseThrow(Refused.Wait::new);
        boolean right = Boolean.TRUE.equals(transaction.execute(status -> check.getAsBoolean()));
        if (right) {
            attempt.succeeded();
            pending.prove();
        } else {
            pending.wrong();
            log("factor.refused", person);
        }
        return right;
    }

    private void log(String action, SignedIn person) {
        audit.append(
                new AuditEvent(
                        action,
                        Optional.<WorkspaceId>ofNullable(person.workspace()),
                        Optional.of(person.account()),
                        Optional.of(person.account().value()),
                        new byte[0]));
    }
}
