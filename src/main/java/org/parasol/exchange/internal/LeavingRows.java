package org.parasol.exchange.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current workspace's wish to be erased. */
public interface LeavingRows extends JpaRepository<LeavingRow, UUID> {}
