package org.parasol.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.CurrentUser;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.CurrentKeys;
import org.parasol.vault.PublicKeys;
import org.parasol.vault.Recipient;
import org.parasol.workspace.internal.Guards;
import org.parasol.workspace.internal.MemberRow;
import org.parasol.workspace.internal.MemberRows;
import org.parasol.workspace.internal.TrustedKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom the signed-in member seals what she writes. */
@Service
@PreAuthorize("hasAnyRole('OUTREACH_WORKER', 'WORKSPACE_ADMIN')")
public class WorkspaceSealing {

    private final TrustedKeys trusted;
    private final Guards guards;
    private final Accounts accounts;
    private final MemberRows members;

    WorkspaceSealing(TrustedKeys trusted, Guards guards, Accounts accounts, MemberRows members) {
        this.trusted = trusted;
        this.guards = guards;
        this.accounts = accounts;
        this.members = members;
    }

    /**
     * The workspace's public keys, which must be those that this account pinned when it joined.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_KEYS} before the key ceremony, {@link
     *     WorkspaceProblem#NOT_TRUSTED} (and a log entry) where another key stands in the database
     */
    @Transactional(readOnly = true)
    public Recipient workspaceRecipient() {
        return trusted.workspace();
    }

    /** The signed-in member herself: her keys come from her unlocked bundle, not from a table. */
    public Recipient selfRecipient() {
        AccountKeys own = CurrentKeys.require().account();
        return new Recipient(own.recipientId(), own.publicKeys());
    }

    /** The coordinators to whom she can restrict what she writes, by name; not she herself. */
    @Transactional(readOnly = true)
    public List<Colleague> coordinators() {
        AccountId self = CurrentUser.require().account();
        Map<AccountId, MemberRow> signed =
                members.findAll().stream()
                        .collect(Collectors.toMap(MemberRow::account, Function.identity()));
        return accounts.ofWorkspace(Tenancy.require()).stream()
                .filter(account -> isCoordinator(account) && !account.id().equals(self))
                .filter(
                        account ->
                                Optional.ofNullable(signed.get(account.id()))
                                        .filter(row -> TrustedKeys.signedFor(row, account.roles()))
                                        .isPresent())
                .map(account -> new Colleague(account.id(), account.username()))
                .sorted(Comparator.comparing(Colleague::username))
                .toList();
    }

    /**
     * The public keys of a coordinator, signed by a key holder.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_MEMBER} where she is none (any
     *     more), {@link WorkspaceProblem#NOT_TRUSTED} (and a log entry) where other keys stand in
     *     the database
     */
    @Transactional(readOnly = true)
    public PublicKeys coordinatorKeys(AccountId id) {
        AccountRecord account = guards.member(id);
        if (!isCoordinator(account)) {
            throw new ProblemException(WorkspaceProblem.NO_SUCH_MEMBER);
        }
        return trusted.member(account);
    }

    private static boolean isCoordinator(AccountRecord account) {
        return account.active() && account.roles().contains(Role.COORDINATOR);
    }
}
