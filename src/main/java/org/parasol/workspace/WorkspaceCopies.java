package org.parasol.workspace;

import java.util.List;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.PublicKeys;
import org.parasol.workspace.WorkspaceCopy.MemberCopy;
import org.parasol.workspace.internal.MemberRow;
import org.parasol.workspace.internal.MemberRows;
import org.parasol.workspace.internal.WorkspaceKeyRow;
import org.parasol.workspace.internal.WorkspaceKeyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies what a workspace takes along beside its reports. It checks no role: that is for the room
 * that calls.
 */
@Component
public class WorkspaceCopies {

    private final WorkspaceKeyRows keys;
    private final MemberRows members;
    private final Accounts accounts;
    private final WorkspaceSettings settings;
    private final ContentRetention retention;

    WorkspaceCopies(
            WorkspaceKeyRows keys,
            MemberRows members,
            Accounts accounts,
            WorkspaceSettings settings,
            ContentRetention retention) {
        this.keys = keys;
        this.members = members;
        this.accounts = accounts;
        this.settings = settings;
        this.retention = retention;
    }

    /**
     * The current workspace.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_KEYS} before the key ceremony
     */
    @Transactional(readOnly = true)
    public WorkspaceCopy own() {
        WorkspaceId workspace = Tenancy.require();
        WorkspaceKeyRow row =
                keys.findById(workspace.value())
                        .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_KEYS));
        return new WorkspaceCopy(
                workspace,
                settings.name(),
                row.publicKeys(),
                row.recipientId(),
                row.recoverySealed(),
                retention.months(),
                settings.choices(),
                signed(workspace));
    }

    private List<MemberCopy> signed(WorkspaceId workspace) {
        return accounts.ofWorkspace(workspace).stream()
                .flatMap(
                        account ->
                                members.findById(account.id().value()).stream()
                                        .map(row -> copy(account, row)))
                .toList();
    }

    private static MemberCopy copy(AccountRecord account, MemberRow row) {
        return new MemberCopy(
                row.account().value(),
                account.publicKeys().map(PublicKeys::encoded).orElse(new byte[0]),
                row.roles(),
                row.certificate(),
                row.certifiedBy().value());
    }
}
