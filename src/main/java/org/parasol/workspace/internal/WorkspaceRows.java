package org.parasol.workspace.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Reads and writes workspaces, for the operator and for a workspace's own row. */
public interface WorkspaceRows extends JpaRepository<WorkspaceRow, UUID> {

    /** Held until the transaction ends: keys are made and first links re-issued one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select workspace from WorkspaceRow workspace where workspace.id = :id")
    Optional<WorkspaceRow> lock(@Param("id") UUID id);
}
