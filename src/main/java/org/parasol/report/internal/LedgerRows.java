package org.parasol.report.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The current workspace's ledger. */
public interface LedgerRows extends JpaRepository<LedgerRow, UUID> {}
