package org.parasol.workspace.internal;

import java.util.Optional;
import java.util.UUID;
import org.parasol.access.CurrentUser;
import org.parasol.access.SignedIn;
import org.parasol.audit.AuditEvent;
import org.parasol.audit.AuditLog;
import org.parasol.base.Tenancy;
import org.parasol.base.WorkspaceId;
import org.springframework.stereotype.Component;

/** Logs what the signed-in person did, in the same transaction as the deed. */
@Component
public class Trail {

    private final AuditLog log;

    Trail(AuditLog log) {
        this.log = log;
    }

    /** In the current workspace's log; in the platform's where there is none. */
    public void append(String action, UUID subject) {
        append(action, Tenancy.current(), subject);
    }

    /** What an operator did to a workspace: in its log and in the platform's. */
    public void appendOperatorAct(String action, WorkspaceId workspace) {
        append(action, Optional.of(workspace), workspace.value());
        append(action, Optional.empty(), workspace.value());
    }

    public void append(String action, Optional<WorkspaceId> workspace, UUID subject) {
        log.append(
                new AuditEvent(
                        action,
                        workspace,
                        CurrentUser.current().map(SignedIn::account),
                        Optional.of(subject),
                        new byte[0]));
    }
}
