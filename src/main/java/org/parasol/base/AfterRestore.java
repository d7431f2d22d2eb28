package org.parasol.base;

import java.time.LocalDate;

/** A room that has something to do once a restored backup was found; before the doors open. */
public interface AfterRestore {

    /**
     * The database was put back.
     *
     * @param stateOf the day of the last thing that the restored database knows of
     * @param found today
     */
    void restored(LocalDate stateOf, LocalDate found);
}
