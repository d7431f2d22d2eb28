package org.parasol.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.parasol.access.internal.AccountRow;
import org.parasol.access.internal.AccountRows;
import org.parasol.access.internal.OpenSessions;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.AccountId;
import org.parasol.base.Languages;
import org.parasol.base.ProblemException;
import org.parasol.base.Tombstone;
import org.parasol.base.Tombstones;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.ApplicationSecret;
import org.parasol.vault.NewAccountKeys;
import org.parasol.vault.PasswordParameters;
import org.parasol.vault.PasswordStretching;
import org.parasol.vault.PublicKeys;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The accounts. It checks no role: who may make or change an account is for the room that calls,
 * which knows the workspace.
 */
@Service
public class Accounts {

    private static final String NAME = "username";
    private static final String UNIQUE_NAME = "account_username";

    private final AccountRows rows;
    private final ApplicationSecret secret;
    private final PasswordStretching stretching;
    private final AccountVault vault;
    private final PasswordRules rules;
    private final WorkspaceNames workspaces;
    private final PasswordChange passwordChange;
    private final PasswordProof passwordProof;
    private final OpenSessions sessions;
    private final AuditLog audit;
    private final Tombstones tombstones;
    private final TransactionTemplate transaction;

    Accounts(
            AccountRows rows,
            ApplicationSecret secret,
            PasswordStretching stretching,
            AccountVault vault,
            PasswordRules rules,
            WorkspaceNames workspaces,
            PasswordChange passwordChange,
            PasswordProof passwordProof,
            OpenSessions sessions,
            AuditLog audit,
            Tombstones tombstones,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.secret = secret;
        this.stretching = stretching;
        this.vault = vault;
        this.rules = rules;
        this.workspaces = workspaces;
        this.passwordChange = passwordChange;
        this.passwordProof = passwordProof;
        this.sessions = sessions;
        this.audit = audit;
        this.tombstones = tombstones;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Makes an account with keys of its own.
     *
     * @throws ProblemException USERNAME_FORM, USERNAME_TAKEN, PASSWORD_SHORT, PASSWORD_COMMON,
     *     PASSWORD_NAME, PASSWORD_WORKSPACE, PASSWORD_PARASOL, PASSWORD_WEAK; the vault's BUSY
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
        try (PreparedAccount prepared = prepare(account)) {
            return create(prepared, beforeStored);
        }
    }

    /**
     * Checks the name and stretches the password, which is wiped. That takes a third of a second,
     * so it is a step of its own, before any row is locked.
     *
     * @throws ProblemException as {@link #create(NewAccount)} does
     */
    public PreparedAccount prepare(NewAccount account) {
        try {
            rules.check(
                    account.username(),
                    Optional.ofNullable(account.workspace()).flatMap(workspaces::of),
                    account.password());
            byte[] mac = mac(account.username());
            if (rows.findByUsernameMac(mac).isPresent()) {
                throw new ProblemException(AccessProblem.USERNAME_TAKEN);
            }
            PasswordParameters parameters = stretching.fresh();
            return new PreparedAccount(
                    account, mac, parameters, stretching.stretch(account.password(), parameters));
        } finally {
            Arrays.fill(account.password(), '\0');
        }
    }

    /** Stores what was prepared, in the caller's transaction where there is one. */
    public AccountId create(
            PreparedAccount prepared,
            BiFunction<AccountId, AccountKeys, AccountKeys> beforeStored) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> store(prepared, beforeStored)));
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMostSpecificCause().getMessage()).contains(UNIQUE_NAME)) {
                throw new ProblemException(AccessProblem.USERNAME_TAKEN);
            }
            throw e;
        }
    }

    private AccountId store(
            PreparedAccount prepared,
            BiFunction<AccountId, AccountKeys, AccountKeys> beforeStored) {
        NewAccount account = prepared.account();
        AccountId id = AccountId.random();
        NewAccountKeys fresh = vault.create(id, prepared.stretched());
        AccountRow row =
                new AccountRow(
                        id.value(),
                        prepared.mac(),
                        secret.protect(NAME, account.username().strip()),
                        account.workspace() == null ? null : account.workspace().value(),
                        account.roles(),
                        Languages.nearest(account.language()).getLanguage());
        row.keys(
                prepared.stretched().verifierHash(),
                prepared.parameters().encode(),
                fresh.bundle(),
                fresh.keys().publicKeys().encoded());
        rows.saveAndFlush(row);
        AccountKeys pinned = beforeStored.apply(id, fresh.keys());
        row.bundle(vault.wrap(id, pinned, prepared.stretched()));
        pinned.close();
        logWithRoles("account.created", row);
        return id;
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

    /** The account with this name, in whatever spelling. */
    @Transactional(readOnly = true)
    public Optional<AccountRecord> byName(String username) {
        return rows.findByUsernameMac(mac(username)).map(this::record);
    }

    @Transactional(readOnly = true)
    public boolean operatorExists() {
        return !withRole(Role.OPERATOR).isEmpty();
    }

    /** Changes the roles and ends all her sessions. */
    @Transactional
    public void changeRoles(AccountId id, Set<Role> roles) {
        AccountRow row = require(id);
        row.roles(roles);
        logWithRoles("account.roles-changed", row);
        sessions.endAllOfAfterCommit(id);
    }

    /** Closes the account for good and ends all its sessions. */
    @Transactional
    public void deactivate(AccountId id) {
        AccountRow row = require(id);
        row.deactivate();
        tombstones.add(Tombstone.Kind.DEACTIVATED, row.getId());
        log("account.deactivated", row);
        sessions.endAllOfAfterCommit(id);
    }

    /** Stores keys wrapped anew, for example after a workspace was pinned. */
    @Transactional
    public void saveBundle(AccountId id, byte[] bundle) {
        require(id).bundle(bundle);
    }

    /** Keeps the language in which the account is addressed. */
    @Transactional
    public void changeLanguage(AccountId id, Locale language) {
        require(id).language(Languages.nearest(language).getLanguage());
    }

    /**
     * Changes the signed-in person's password, wraps her keys anew and ends all her sessions.
     *
     * @throws ProblemException PASSWORD_WRONG, PASSWORD_SHORT, PASSWORD_COMMON, PASSWORD_NAME,
     *     PASSWORD_WORKSPACE, PASSWORD_PARASOL, PASSWORD_WEAK, TOO_OFTEN
     */
    public void changePassword(char[] old, char[] fresh) {
        passwordChange.change(CurrentUser.require().account(), old, fresh);
    }

    /**
     * Checks the signed-in person's password before she changes how she signs in; the array is
     * wiped.
     *
     * @throws ProblemException PASSWORD_WRONG, TOO_OFTEN; the vault's BUSY, and its LOCKED where
     *     her keys are
     */
    public ProvenPassword provePassword(char[] password) {
        return passwordProof.prove(CurrentUser.require(), password);
    }

    private byte[] mac(String username) {
        return secret.mac(
                NAME, PasswordRules.normalised(username).getBytes(StandardCharsets.UTF_8));
    }

    private AccountRow require(AccountId id) {
        return rows.findById(id.value()).orElseThrow();
    }

    private void log(String action, AccountRow row) {
        audit.append(event(action, row));
    }

    private void logWithRoles(String action, AccountRow row) {
        String roles =
                row.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        AuditEvent event = event(action, row);
        audit.append(roles.isEmpty() ? event : event.with("roles", roles));
    }

    private static AuditEvent event(String action, AccountRow row) {
        return new AuditEvent(
                action,
                row.workspace(),
                CurrentUser.current().map(SignedIn::account),
                Optional.of(row.getId()),
                new byte[0]);
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
