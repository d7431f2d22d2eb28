package org.parasol.workspace.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Reads and writes the current workspace's keys. */
public interface WorkspaceKeyRows extends JpaRepository<WorkspaceKeyRow, UUID> {

    /** The keys, which do not change until the transaction ends; many may hold them at once. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select keys from WorkspaceKeyRow keys where keys.id = :id")
    Optional<WorkspaceKeyRow> lock(UUID id);

    /** The keys, held until the transaction ends by the one who changes them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select keys from WorkspaceKeyRow keys where keys.id = :id")
    Optional<WorkspaceKeyRow> lockToChange(UUID id);
}
