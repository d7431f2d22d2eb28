package org.parasol.base;

import org.jspecify.annotations.Nullable;

/** A principal that may belong to a workspace. */
public interface TenantBound {

    /** The workspace of this principal; null for researchers and operators, who have none. */
    @Nullable WorkspaceId workspace();
}
