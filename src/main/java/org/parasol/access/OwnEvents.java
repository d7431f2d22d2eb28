package org.parasol.access;

import java.util.List;
import java.util.Set;
import org.parasol.audit.AuditEntry;
import org.parasol.audit.AuditLog;
import org.springframework.stereotype.Service;

/**
 * What happened to one's own account lately, so that somebody whose password is known to another
 * finds out.
 */
@Service
public class OwnEvents {

    /** What its owner is told of, in the log's words. */
    public static final Set<String> TOLD =
            Set.of(
                    "account.created",
                    "account.roles-changed",
                    "account.password-changed",
                    "sign-in",
                    "sign-in.failed",
                    "unlock.failed",
                    "factor.app-added",
                    "factor.passkey-added",
                    "factor.removed",
                    "factor.refused",
                    "factor.codes-made",
                    "factor.code-used",
                    "factor.reset");

    private final AuditLog audit;

    OwnEvents(AuditLog audit) {
        this.audit = audit;
    }

    /** The newest, the newest first. */
    public List<AuditEntry> newest(int limit) {
        SignedIn own = CurrentUser.require();
        return audit.aboutOneself(own.account(), own.workspace(), TOLD, limit);
    }
}
