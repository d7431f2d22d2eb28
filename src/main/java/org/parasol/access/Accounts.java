package org.parasol.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.parasol.access.internal.AccountRow;
import org.parasol.access.internal.AccountRows;
import org.parasol.access.internal.OpenSessions;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.Languages;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.ApplicationSecret;
import org.parasol.vault.NewAccountKeys;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.StretchedPassword;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts. It checks no role: who may make or change an account is for the room that calls,
 * which knows the workspace.
 */
@Service
@Transactional
public class Accounts {

    private static final String NAME = "username";

    private final AccountRows rows;
    private final ApplicationSecret secret;
    private final PasswordStretching stretching;
    private final AccountVault vault;
    private final PasswordRules rules;
    private final OpenSessions sessions;
    private final AuditLog audit;

    Accounts(
            AccountRows rows,
            ApplicationSecret secret,
            PasswordStretching stretching,
            AccountVault vault,
            PasswordRules rules,
            OpenSessions sessions,
            AuditLog audit) {
        this.rows = rows;
        this.secret = secret;
        this.stretching = stretching;
        this.vault = vault;
        this.rules = rules;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Makes an account with keys of its own.
     *
     * @throws ProblemException USERNAME_FORM, USERNAME_TAKEN, PASSWORD_SHORT, PASSWORD_COMMON,
     *     PASSWORD_NAME
     */
    public AccountId create(NewAccount account) {
        return create(account, (id, keys) -> keys);
    }

    /**
     * As {@link #create(NewAccount)}, with a step that may pin something in the new keys before
     * they are stored.
     */
    public AccountId create(
            NewAccount account, BiFunction<AccountId, AccountKeys, AccountKeys> beforeStored) {
        rules.check(account.username(), account.password());
        byte[] mac = mac(account.username());
        if (rows.findByUsernameMac(mac).isPresent()) {
            throw new ProblemException(AccessProblem.USERNAME_TAKEN);
        }
        AccountId id = AccountId.random();
        PasswordParameters parameters = stretching.fresh();
        try (StretchedPassword stretched = stretching.stretch(account.password(), parameters)) {
            NewAccountKeys fresh = vault.create(id, stretched);
            AccountRow row =
                    new AccountRow(
                            id.value(),
                            mac,
                            secret.protect(NAME, account.username().strip()),
                            account.workspace() == null ? null : account.workspace().value(),
                            account.roles(),
                            Languages.nearest(account.language()).getLanguage());
            row.keys(
                    stretched.verifierHash(),
                    parameters.encode(),
                    fresh.bundle(),
                    fresh.keys().publicKeys().encoded());
            rows.saveAndFlush(row);
            AccountKeys pinned = beforeStored.apply(id, fresh.keys());
            row.bundle(vault.wrap(id, pinned, stretched));
            pinned.close();
            log("account.created", row);
            return id;
        } finally {
            Arrays.fill(account.password(), '\0');
        }
    }

    /** The members of a workspace, deactivated ones too. */
    @Transactional(readOnly = true)
    public List<AccountRecord> ofWorkspace(WorkspaceId workspace) {
        return rows.findByWorkspaceId(workspace.value()).stream().map(this::record).toList();
    }

    /** All accounts without a workspace that have this role. */
    @Transactional(readOnly = true)
    public List<AccountRecord> withRole(Role role) {
        return rows.findByWorkspaceIdIsNull().stream()
                .filter(row -> row.roles().contains(role))
                .map(this::record)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AccountRecord> find(AccountId id) {
        return rows.findById(id.value()).map(this::record);
    }

    @Transactional(readOnly = true)
    public boolean operatorExists() {
        return !withRole(Role.OPERATOR).isEmpty();
    }

    /** Changes the roles and ends all her sessions. */
    public void changeRoles(AccountId id, Set<Role> roles) {
        AccountRow row = require(id);
        row.roles(roles);
        log("account.roles-changed", row);
        sessions.endAllOf(id);
    }

    /** Closes the account for good and ends all its sessions. */
    public void deactivate(AccountId id) {
        AccountRow row = require(id);
        row.deactivate();
        log("account.deactivated", row);
        sessions.endAllOf(id);
    }

    /** Stores keys wrapped anew, for example after a workspace was pinned. */
    public void saveBundle(AccountId id, byte[] bundle) {
        require(id).bundle(bundle);
    }

    /** Keeps the language in which the account is addressed. */
    public void changeLanguage(AccountId id, Locale language) {
        require(id).language(Languages.nearest(language).getLanguage());
    }

    /**
     * Changes the signed-in person's password, wraps her keys anew and ends all her sessions.
     *
     * @throws ProblemException PASSWORD_WRONG, PASSWORD_SHORT, PASSWORD_COMMON, PASSWORD_NAME
     */
    public void changePassword(char[] old, char[] fresh) {
        AccountId id = CurrentUser.require().account();
        AccountRow row = require(id);
        rules.checkPassword(secret.reveal(NAME, row.usernameSealed()), fresh);
        PasswordParameters parameters = stretching.fresh();
        try (StretchedPassword before =
                        stretching.stretch(old, PasswordParameters.parse(row.parameters()));
                StretchedPassword after = stretching.stretch(fresh, parameters)) {
            if (!before.matches(row.verifier())) {
                throw new ProblemException(AccessProblem.PASSWORD_WRONG);
            }
            AccountKeys keys = vault.unlock(id, row.bundle(), before);
            row.keys(
                    after.verifierHash(),
                    parameters.encode(),
                    vault.wrap(id, keys, after),
                    keys.publicKeys().encoded());
            keys.close();
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
        log("account.password-changed", row);
        sessions.endAllOf(id);
    }

    private byte[] mac(String username) {
        return secret.mac(
                NAME, PasswordRules.normalised(username).getBytes(StandardCharsets.UTF_8));
    }

    private AccountRow require(AccountId id) {
        return rows.findById(id.value()).orElseThrow();
    }

    private void log(String action, AccountRow row) {
        audit.append(
                new AuditEvent(
                        action,
                        row.workspace(),
                        CurrentUser.current().map(SignedIn::account),
                        Optional.of(row.getId()),
                        new byte[0]));
    }

    private AccountRecord record(AccountRow row) {
        UUID id = row.getId();
        return new AccountRecord(
                new AccountId(id),
                secret.reveal(NAME, row.usernameSealed()),
                row.roles(),
                row.workspace(),
                Optional.of(PublicKeys.decode(row.publicKeys())),
                row.active(),
                Locale.forLanguageTag(row.language()),
                sessions.since(new AccountId(id)));
    }
}
