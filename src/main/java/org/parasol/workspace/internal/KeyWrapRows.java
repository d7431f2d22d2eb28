package org.parasol.workspace.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Reads and writes the current workspace's wrapped keys. */
public interface KeyWrapRows extends JpaRepository<KeyWrapRow, UUID> {

    /**
     * Held until the transaction ends, so that two members cannot end each other's access at once.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select wrap from KeyWrapRow wrap order by wrap.id")
    List<KeyWrapRow> lockAll();
}
