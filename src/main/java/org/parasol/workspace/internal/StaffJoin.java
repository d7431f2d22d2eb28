package org.parasol.workspace.internal;

import java.security.MessageDigest;
import org.parasol.access.LinkPurpose;
import org.parasol.access.LinkRecord;
import org.parasol.base.AccountId;
import org.parasol.base.ProblemException;
import org.parasol.base.WorkspaceId;
import org.parasol.vault.AccountKeys;
import org.parasol.vault.AccountVault;
import org.parasol.vault.PublicKeys;
import org.parasol.workspace.WorkspaceProblem;
import org.springframework.stereotype.Component;

/**
 * Somebody who was invited joins: her account pins the workspace key whose fingerprint the link
 * carried, and gets none of the workspace's keys.
 */
@Component
class StaffJoin extends MemberJoin {

    private final StoredKeys storedKeys;
    private final AccountVault vault;
    private final Refusals refusals;

    StaffJoin(InvitationLinks links, StoredKeys storedKeys, AccountVault vault, Refusals refusals) {
        super(LinkPurpose.STAFF, "workspace.join.staff", links);
        this.storedKeys = storedKeys;
        this.vault = vault;
        this.refusals = refusals;
    }

    @Override
    public AccountKeys joined(LinkRecord link, AccountId account, AccountKeys keys) {
        Invitation invitation = invitation(link);
        PublicKeys stored =
                storedKeys
                        .of(invitation.workspace())
                        .filter(
                                found ->
                                        MessageDigest.isEqual(
                                                found.fingerprint(), invitation.fingerprint()))
                        .orElseThrow(() -> notTrusted(invitation.workspace()));
        return vault.pin(keys, stored);
    }

    private ProblemException notTrusted(WorkspaceId workspace) {
        refusals.append(workspace, "workspace.key-refused", workspace.value());
        return new ProblemException(WorkspaceProblem.NOT_TRUSTED);
    }
}
