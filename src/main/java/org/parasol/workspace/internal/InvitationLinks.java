package org.parasol.workspace.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.parasol.access.IssuedLink;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.access.OneTimeLinks;
import org.parasol.access.Role;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.ApplicationSecret;
import org.parasol.workspace.HandedLink;
import org.springframework.stereotype.Component;

/**
 * One-time links that make members. What they carry is protected with the application's secret, so
 * that who can only write to the database cannot turn them to another workspace, role or key.
 */
@Component
public class InvitationLinks {

    private static final String LABEL = "invitation";

    private final OneTimeLinks links;
    private final ApplicationSecret secret;
    private final Clock clock;

    InvitationLinks(OneTimeLinks links, ApplicationSecret secret, Clock clock) {
        this.links = links;
        this.secret = secret;
        this.clock = clock;
    }

    /** A link for a workspace's member; the fingerprint is empty for its first admin. */
    public HandedLink issue(
            LinkPurpose purpose,
            Duration validity,
            WorkspaceId workspace,
            Set<Role> roles,
            byte[] fingerprint) {
        return issue(
                purpose, validity, new Invitation(workspace, roles, fingerprint, Optional.empty()));
    }

    /** A link that carries this. */
    public HandedLink issue(LinkPurpose purpose, Duration validity, Invitation invitation) {
        IssuedLink link = links.issue(purpose, validity, secret.protect(LABEL, invitation.text()));
        return new HandedLink(link, clock.instant().plus(validity));
    }

    Invitation read(LinkRecord link) {
        return Invitation.parse(secret.reveal(LABEL, link.payload()));
    }
}
