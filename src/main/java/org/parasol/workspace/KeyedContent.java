package org.parasol.workspace;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parasol.base.AccountId;
import org.parasol.vault.Recipient;
import org.parasol.vault.WorkspaceKeys;

/**
 * What is sealed to a workspace's keys and has to follow when they change; the room that keeps it
 * implements this. It works on the current workspace.
 */
public interface KeyedContent {

    /** How many data keys are sealed to this recipient. */
    int count(UUID recipient);

    /**
     * Seals the next data keys to the workspace's new keys, in the order of their ids.
     *
     * @param keys the new keys, which still open what is sealed to the old ones
     * @param after the last that was done; null at the beginning
     * @return empty where none is left
     */
    Optional<Step> rewrap(WorkspaceKeys keys, @Nullable UUID after);

    /**
     * Seals those to the new keys that were sealed to the old ones while {@link #rewrap} was at
     * work, and everything beside data keys.
     */
    void rewrapRest(WorkspaceKeys keys);

    /** Seals to a member, whose keys are new, the reports that she has filed. */
    void renewAuthor(AccountId member, Recipient now, WorkspaceKeys keys);

    /**
     * One step of many.
     *
     * @param last the last data key that was done
     * @param done how many
     * @param damaged how many of them could not be opened and were left as they are
     */
    record Step(UUID last, int done, int damaged) {}
}
