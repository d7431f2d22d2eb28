package org.parasol.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import org.parasol.base.Tenancy;
import org.parasol.base.Uuids;
import org.parasol.base.WorkspaceId;

/**
 * Names a chain of entries. A workspace has two: what is told of its reports stands apart from what
 * is told by the minute, because an entry between two sign-ins would have their day and perhaps
 * their author.
 *
 * @param scope the workspace's id, an id made from it, or nil for the platform
 */
public record ChainId(UUID scope) {

    /** The platform's own chain. */
    public static final ChainId PLATFORM = new ChainId(Tenancy.NONE);

    private static final String REPORTS = "parasol audit reports 1";

    /** Who did what, by the minute: everything but reports. */
    public static ChainId of(WorkspaceId workspace) {
        return new ChainId(workspace.value());
    }

    /** What was done to reports, by the month. */
    public static ChainId ofReports(WorkspaceId workspace) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(REPORTS.getBytes(StandardCharsets.US_ASCII));
            digest.update(Uuids.bytes(workspace.value()));
            return new ChainId(Uuids.from(Arrays.copyOf(digest.digest(), 16)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether an action is told of a report, and so by the month alone. */
    public static boolean isOfReports(String action) {
        return action.startsWith("report.") || action.startsWith("draft.");
    }

    /** The scope as it stands in the database. */
    public byte[] bytes() {
        return Uuids.bytes(scope);
    }
}
