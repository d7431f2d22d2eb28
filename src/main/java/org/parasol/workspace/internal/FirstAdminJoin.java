package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.Set;
import org.parasol.access.JoinStep;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;

/** A workspace's first admin joins: nothing is pinned, because she makes the keys herself. */
@Component
class FirstAdminJoin implements JoinStep {

    private final InvitationLinks links;
    private final StoredKeys storedKeys;

    FirstAdminJoin(InvitationLinks links, StoredKeys storedKeys) {
        this.links = links;
        this.storedKeys = storedKeys;
    }

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.FIRST_ADMIN;
    }

    @Override
    public String introductionKey() {
        return "workspace.join.first-admin";
    }

    @Override
    public Set<Role> roles(LinkRecord link) {
        return links.read(link).roles();
    }

    @Override
    public Optional<WorkspaceId> workspace(LinkRecord link) {
        return Optional.of(links.read(link).workspace());
    }

    /** Refused once there are keys: who had the link would be an admin whom nobody confirmed. */
    @Override
    public AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys) {
        if (storedKeys.of(links.read(link).workspace()).isPresent()) {
            throw new ProblemException(WorkspaceProblem.KEYS_EXIST);
        }
        return keys;
    }
}
