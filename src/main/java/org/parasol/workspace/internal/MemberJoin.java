package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.Set;
import org.parasol.access.JoinStep;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.access.Role;
import org.parasol.base.WorkspaceId;

/** Somebody joins a workspace: which one and in which roles stands in the invitation. */
abstract class MemberJoin implements JoinStep {

    private final LinkPurpose purpose;
    private final String introductionKey;
    private final InvitationLinks links;

    MemberJoin(LinkPurpose purpose, String introductionKey, InvitationLinks links) {
        this.purpose = purpose;
        this.introductionKey = introductionKey;
        this.links = links;
    }

    @Override
    public final LinkPurpose purpose() {
        return purpose;
    }

    @Override
    public final String introductionKey() {
        return introductionKey;
    }

    @Override
    public final Set<Role> roles(LinkRecord link) {
        return invitation(link).roles();
    }

    @Override
    public final Optional<WorkspaceId> workspace(LinkRecord link) {
        return Optional.of(invitation(link).workspace());
    }

    final Invitation invitation(LinkRecord link) {
        return links.read(link);
    }
}
