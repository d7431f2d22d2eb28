package org.parasol.access.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The recovery codes' table. */
public interface RecoveryCodeRows extends JpaRepository<RecoveryCodeRow, UUID> {

    int countByAccountId(UUID account);

    /** How many were there: of two attempts with one code one finds it. */
    @Modifying
    @Query(
            "delete from RecoveryCodeRow code"
                    + " where code.accountId = :account and code.codeMac = :codeMac")
    int use(UUID account, byte[] codeMac);

    @Modifying
    @Query("delete from RecoveryCodeRow code where code.accountId = :account")
    int removeOf(UUID account);
}
