package org.parasol.base;

import java.util.UUID;

/**
 * The id of an organisation's secured workspace, the tenant: random, it says nothing of what it
 * stands for.
 */
public record WorkspaceId(UUID value) {

    public static WorkspaceId random() {
        return new WorkspaceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
