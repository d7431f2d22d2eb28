package org.parasol.workspace;

import java.time.YearMonth;
import org.parasol.base.WorkspaceId;

/**
 * What the operator sees of a workspace: nothing of its reports.
 *
 * @param created the month in which it was made
 * @param members the number of active members
 * @param optedIn whether it shares figures with the statistics
 * @param keysMade whether its first admin has made its keys
 */
public record WorkspaceRecord(
        WorkspaceId id,
        String name,
        YearMonth created,
        int members,
        boolean optedIn,
        boolean keysMade) {}
