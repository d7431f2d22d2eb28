package org.parasol.base;

import java.util.List;
import java.util.Set;

/**
 * A room that undoes again what a restored backup has brought back; asked before the doors open.
 */
public interface TombstoneKeeper {

    /** Which kinds it knows how to undo. */
    Set<Tombstone.Kind> kinds();

    /**
     * Does again what these say, where it is not so in the database; doing it twice changes
     * nothing.
     *
     * @param stones all of its kinds, in the order of writing
     * @return those for which something had to be done
     */
    List<Tombstone> bury(List<Tombstone> stones);
}
