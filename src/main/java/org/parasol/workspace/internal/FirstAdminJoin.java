package org.parasol.workspace.internal;

import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.vault.AccountKeys;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;

/** A workspace's first admin joins: nothing is pinned, because she makes the keys herself. */
@Component
class FirstAdminJoin extends MemberJoin {

    private final StoredKeys storedKeys;

    FirstAdminJoin(InvitationLinks links, StoredKeys storedKeys) {
        super(LinkPurpose.FIRST_ADMIN, "workspace.join.first-admin", links);
        this.storedKeys = storedKeys;
    }

    /** Refused once there are keys: who had the link would be an admin whom nobody confirmed. */
    @Override
    public AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys) {
        if (storedKeys.of(invitation(link).workspace()).isPresent()) {
            throw new ProblemException(WorkspaceProblem.KEYS_EXIST);
        }
        return keys;
    }
}
