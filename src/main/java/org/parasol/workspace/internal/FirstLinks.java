package org.parasol.workspace.internal;

import java.time.Duration;
import java.util.Set;
import org.parasol.access.AccountRecord;
import org.parasol.access.Accounts;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.access.OneTimeLinks;
import org.parasol.access.Role;
import org.parasol.base.WorkspaceId;
import org.parasol.workspace.HandedLink;
import org.springframework.stereotype.Component;

/** The links that make a workspace's first admin. */
@Component
public class FirstLinks {

    private static final Duration VALIDITY = Duration.ofDays(7);

    private final OneTimeLinks links;
    private final InvitationLinks invitations;
    private final Accounts accounts;

    FirstLinks(OneTimeLinks links, InvitationLinks invitations, Accounts accounts) {
        this.links = links;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    /** Carries no fingerprint: there is no key yet, and the ceremony makes one. */
    public HandedLink issue(WorkspaceId workspace) {
        return invitations.issue(
                LinkPurpose.FIRST_ADMIN,
                VALIDITY,
                workspace,
                Set.of(Role.WORKSPACE_ADMIN),
                new byte[0]);
    }

    /** Ends earlier links, and accounts that were made with them. */
    public void end(WorkspaceId workspace) {
        links.open(LinkPurpose.FIRST_ADMIN).stream()
                .filter(link -> invitations.read(link).workspace().equals(workspace))
                .map(LinkRecord::id)
                .forEach(links::revoke);
        accounts.ofWorkspace(workspace).stream()
                .filter(AccountRecord::active)
                .map(AccountRecord::id)
                .forEach(accounts::deactivate);
    }
}
