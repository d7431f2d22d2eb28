package org.parasol.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.parasol.base.AccountId;
import org.parasol.base.WorkspaceId;

/** Whoever knows what people are called. */
public interface AccountNames {

    /**
     * The names of those among these accounts who belong to a workspace; of those without one where
     * it is empty. Others are left out: a workspace does not learn what an operator is called.
     */
    Map<AccountId, String> among(Collection<AccountId> accounts, Optional<WorkspaceId> workspace);
}
