package org.parasol.workspace.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current workspace's waiver. */
public interface WaiverRows extends JpaRepository<WaiverRow, UUID> {}
