package org.parasol.workspace.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and writes which of the current workspace's members have new keys. */
public interface RenewalRows extends JpaRepository<RenewalRow, UUID> {}
