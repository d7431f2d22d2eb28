package org.parasol.workspace.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current workspace's notice. */
public interface RestoreRows extends JpaRepository<RestoreRow, UUID> {}
