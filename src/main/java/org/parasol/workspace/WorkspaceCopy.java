package org.parasol.workspace;

import java.util.List;
import java.util.UUID;
import org.parasol.base.WorkspaceId;

/**
 * What a workspace takes along beside its reports.
 *
 * @param publicKeys encoded
 * @param recipientId marks data keys sealed to the workspace
 * @param recovery its private keys under the recovery code
 * @param members whom key holders have signed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record WorkspaceCopy(
        WorkspaceId id,
        String name,
        byte[] publicKeys,
        UUID recipientId,
        byte[] recovery,
        int retentionMonths,
        WorkspaceChoices choices,
        List<MemberCopy> members) {

    /**
     * A member without her name.
     *
     * @param publicKeys encoded
     * @param roles as they were signed
     * @param certificate the signature
     */
    public record MemberCopy(
            UUID account, byte[] publicKeys, String roles, byte[] certificate, UUID certifiedBy) {}
}
