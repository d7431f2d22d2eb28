package org.parasol.workspace.internal;

import java.util.Arrays;
import java.util.function.Supplier;
import org.parasol.access.AccessProblem;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.LostPasswords;
import org.parasol.access.PreparedRenewal;
import org.parasol.access.Renewal;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.Recipient;
import org.parasol.vault.WorkspaceKeys;
import org.parasol.workspace.KeyedContent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An admin whose password is lost, as every other admin's may be, comes back with the recovery
 * code. The code proves more than a password would: it opens everything.
 */
@Component
class AdminRecovery implements LostPasswords {

    private final Accounts accounts;
    private final Renewal renewal;
    private final RecoveryBundle bundle;
    private final AccountVault vault;
    private final Certification certification;
    private final KeyedContent content;
    private final Trail trail;
    private final TransactionTemplate transaction;

    AdminRecovery(
            Accounts accounts,
            Renewal renewal,
            RecoveryBundle bundle,
            AccountVault vault,
            Certification certification,
            KeyedContent content,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.renewal = renewal;
        this.bundle = bundle;
        this.vault = vault;
        this.certification = certification;
        this.content = content;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void recover(String username, char[] code, char[] password) {
        try {
            AccountRecord admin =
                    accounts.byName(username)
                            .filter(AccountRecord::active)
                            .filter(found -> found.roles().contains(Role.WORKSPACE_ADMIN))
                            .orElseThrow(AdminRecovery::refused);
            Tenancy.run(
                    admin.workspace().orElseThrow(AdminRecovery::refused),
                    () -> recover(admin, code, password));
        } finally {
            Arrays.fill(code, '\0');
            Arrays.fill(password, '\0');
        }
    }

    private void recover(AccountRecord admin, char[] code, char[] password) {
        try (WorkspaceKeys keys = opened(() -> bundle.open(code));
                PreparedRenewal prepared = renewal.prepare(admin, password)) {
            transaction.executeWithoutResult(
                    status ->
                            renewal.renew(
                                    prepared, (id, fresh) -> renewed(admin, id, fresh, keys)));
        }
    }

    private AccountKeys renewed(
            AccountRecord admin, AccountId id, AccountKeys fresh, WorkspaceKeys keys) {
        certification.remove(id);
        certification.certify(id, fresh.publicKeys(), admin.roles(), keys, id);
        certification.share(id, fresh.publicKeys(), keys);
        content.renewAuthor(id, new Recipient(fresh.recipientId(), fresh.publicKeys()), keys);
        trail.append("workspace.recovered", Tenancy.require().value());
        return vault.pin(fresh, keys.publicKeys());
    }

    private static WorkspaceKeys opened(Supplier<WorkspaceKeys> opening) {
        try {
            return opening.get();
        } catch (ProblemException e) {
            throw refused();
        }
    }

    private static ProblemException refused() {
        return new ProblemException(AccessProblem.RECOVERY_REFUSED);
    }
}
