package org.parasol.base;

import java.util.Set;
import java.util.UUID;

/**
 * The list, outside the database, of what a restored backup must not undo. It is kept with the
 * backups.
 */
public interface Tombstones {

    /**
     * Adds one when the running transaction is about to be committed, and on disk before it is; at
     * once where there is none. A transaction that is rolled back adds nothing.
     *
     * @param ids random ids, as the kind tells
     */
    void add(Tombstone.Kind kind, UUID... ids);

    /** The marks of all facts whose consent was withdrawn and not given again. */
    Set<UUID> withdrawn();

    /** The ids of all workspaces that were erased here. */
    Set<UUID> erased();
}
