package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.Set;
import org.parasol.access.JoinStep;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.access.Role;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.springframework.stereotype.Component;

/** A researcher joins: she belongs to no workspace and trusts no workspace's key. */
@Component
class ResearcherJoin implements JoinStep {

    @Override
    public LinkPurpose purpose() {
        return LinkPurpose.RESEARCHER;
    }

    @Override
    public String introductionKey() {
        return "workspace.join.researcher";
    }

    @Override
    public Set<Role> roles(LinkRecord link) {
        return Set.of(Role.RESEARCHER);
    }

    @Override
    public Optional<WorkspaceId> workspace(LinkRecord link) {
        return Optional.empty();
    }

    @Override
    public AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys) {
        return keys;
    }
}
