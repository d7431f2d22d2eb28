package org.parasol.workspace.internal;

import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.base.AccountId;
import org.parasol.vault.AccountKeys;
import org.springframework.stereotype.Component;

/**
 * Somebody who was invited joins: her account pins the workspace key whose fingerprint the link
 * carried, and gets none of the workspace's keys.
 */
@Component
class StaffJoin extends MemberJoin {

    private final LinkedKeys linkedKeys;

    StaffJoin(InvitationLinks links, LinkedKeys linkedKeys) {
        super(LinkPurpose.STAFF, "workspace.join.staff", links);
        this.linkedKeys = linkedKeys;
    }

    @Override
    public AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys) {
        return linkedKeys.pin(invitation(link), keys);
    }
}
