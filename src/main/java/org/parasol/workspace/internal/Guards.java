package org.parasol.workspace.internal;

import java.util.List;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.Tenancy;
import org.parasol.workspace.KeyLoss;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;

/** What must stay true of a workspace's people. */
@Component
public class Guards {

    private final Accounts accounts;
    private final KeyWrapRows wraps;

    Guards(Accounts accounts, KeyWrapRows wraps) {
        this.accounts = accounts;
        this.wraps = wraps;
    }

    /**
     * An active member of the current workspace, whatever id was guessed.
     *
     * @throws ProblemException {@link WorkspaceProblem#NO_SUCH_MEMBER}
     */
    public AccountRecord member(AccountId id) {
        return accounts.find(id)
                .filter(AccountRecord::active)
                .filter(found -> found.workspace().equals(Tenancy.current()))
                .orElseThrow(() -> new ProblemException(WorkspaceProblem.NO_SUCH_MEMBER));
    }

    /**
     * Refuses to take the keys from the only one who has them, unless that loss is accepted.
     *
     * @throws ProblemException {@link WorkspaceProblem#LAST_KEY_HOLDER}
     */
    public void anotherKeyHolder(AccountId leaving, KeyLoss loss) {
        List<AccountId> holders = wraps.lockAll().stream().map(KeyWrapRow::account).toList();
        if (holders.contains(leaving) && holders.size() == 1 && loss == KeyLoss.REFUSED) {
            throw new ProblemException(WorkspaceProblem.LAST_KEY_HOLDER);
        }
    }

    /**
     * Refuses to leave the workspace without an admin.
     *
     * @throws ProblemException {@link WorkspaceProblem#LAST_ADMIN}
     */
    public void anotherAdmin(AccountId leaving) {
        boolean another =
                accounts.ofWorkspace(Tenancy.require()).stream()
                        .filter(AccountRecord::active)
                        .filter(account -> account.roles().contains(Role.WORKSPACE_ADMIN))
                        .anyMatch(account -> !account.id().equals(leaving));
        if (!another) {
            throw new ProblemException(WorkspaceProblem.LAST_ADMIN);
        }
    }
}
