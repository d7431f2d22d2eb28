package org.parasol.audit.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Reads and writes what the current workspace keeps for others. */
public interface WitnessRows extends JpaRepository<WitnessRow, UUID> {}
