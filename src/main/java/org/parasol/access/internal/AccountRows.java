package org.parasol.access.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The accounts' table. */
public interface AccountRows extends JpaRepository<AccountRow, UUID> {

    Optional<AccountRow> findByUsernameMac(byte[] usernameMac);

    List<AccountRow> findByWorkspaceId(UUID workspaceId);

    List<AccountRow> findByWorkspaceIdIsNull();
}
