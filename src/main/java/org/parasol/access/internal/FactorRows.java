package org.parasol.access.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The second factors' table. */
public interface FactorRows extends JpaRepository<FactorRow, UUID> {

    List<FactorRow> findByAccountId(UUID account);

    boolean existsByAccountId(UUID account);

    /** Two attempts with one code meet here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select factor from FactorRow factor where factor.accountId = :account")
    List<FactorRow> lockOf(UUID account);
}
