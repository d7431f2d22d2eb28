package org.parasol.access;

import java.time.Duration;
import org.parasol.base.WorkspaceId;

/** Tells how long a member may do nothing before her keys are wiped. */
@FunctionalInterface
public interface LockTimes {

    /** Where nobody has decided otherwise. */
    Duration USUAL = Duration.ofMinutes(10);

    /** As this workspace has decided. */
    Duration of(WorkspaceId workspace);
}
