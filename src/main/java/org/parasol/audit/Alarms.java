package org.parasol.audit;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the process's own log too of what somebody should look into, so that whoever collects that
 * elsewhere learns of it even where this database is lost: what kind it was, and nothing of whose.
 */
final class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private static final Set<String> ACTIONS =
            Set.of(
                    "access.denied",
                    "sign-in.failed",
                    "unlock.failed",
                    "factor.refused",
                    "workspace.key-refused",
                    "workspace.recovery-refused",
                    "member.short-code-refused",
                    "report.damaged",
                    "log.head-refused");

    private Alarms() {}

    static void tell(AuditEvent event) {
        if (ACTIONS.contains(event.action())) {
            LOG.warn("Security event: {}", event.action());
        }
    }
}
