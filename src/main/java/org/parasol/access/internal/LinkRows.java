package org.parasol.access.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parasol.access.LinkPurpose;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The links' table. */
public interface LinkRows extends JpaRepository<LinkRow, UUID> {

    Optional<LinkRow> findBySecretHash(byte[] secretHash);

    /** Two submits of one link meet here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select link from LinkRow link where link.secretHash = :secretHash")
    Optional<LinkRow> lockBySecretHash(byte[] secretHash);

    List<LinkRow> findByPurposeAndClosedFalse(LinkPurpose purpose);
}
