package org.parasol.workspace.internal;

import java.util.Optional;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.base.AccountId;
import org.parasol.vault.AccountKeys;
import org.parasol.workspace.KeyLoss;
import org.springframework.stereotype.Component;

/**
 * A member who lost her password comes back: her account has new keys, so that nobody has vouched
 * for them yet, and holds none of the workspace's.
 */
@Component
class RenewalJoin extends MemberJoin {

    private final LinkedKeys linkedKeys;
    private final Guards guards;
    private final Certification certification;
    private final RenewedMembers renewed;

    RenewalJoin(
            InvitationLinks links,
            LinkedKeys linkedKeys,
            Guards guards,
            Certification certification,
            RenewedMembers renewed) {
        super(LinkPurpose.RENEWAL, "workspace.join.renewal", links);
        this.linkedKeys = linkedKeys;
        this.guards = guards;
        this.certification = certification;
        this.renewed = renewed;
    }

    @Override
    public Optional<AccountId> existing(LinkRecord link) {
        return invitation(link).member();
    }

    @Override
    public AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys) {
        guards.anotherKeyHolder(account, KeyLoss.REFUSED);
        certification.remove(account);
        Invitation invitation = invitation(link);
        renewed.note(account, keys, linkedKeys.of(invitation));
        return linkedKeys.pin(invitation, keys);
    }
}
